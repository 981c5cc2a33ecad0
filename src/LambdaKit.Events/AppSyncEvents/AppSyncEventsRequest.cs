using System.Text.Json.Serialization;
using LambdaKit.Events.AppSync;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.AppSyncEvents;

/// <summary>Clients publish events in a channel, or subscribe to one: the function lets them through, changes them or refuses.</summary>
/// <remarks>
/// A namespace with a direct Lambda integration. The function returns an <see cref="AppSyncEventsResponse"/>.
/// Of subscriptions no sample exists: they are modelled from AWS's documentation.
/// <see href="https://docs.aws.amazon.com/appsync/latest/eventapi/direct-lambda-integrations.html">AWS reference</see>
/// </remarks>
[EventModel(IsPayload = true)]
public sealed partial class AppSyncEventsRequest
{
    /// <summary>The caller; null when the API is called with an API key.</summary>
    [JsonPropertyName("identity")]
    public partial AppSyncIdentity? Identity { get; init; }

    /// <summary>The result of a data source; null when the function is called directly.</summary>
    [JsonPropertyName("result")]
    public partial JsonValue? Result { get; init; }

    /// <summary>The HTTP request.</summary>
    [JsonPropertyName("request")]
    public partial AppSyncHttpRequest? Request { get; init; }

    /// <summary>The channel, and what is done to it.</summary>
    [JsonPropertyName("info")]
    public partial AppSyncEventsInfo? Info { get; init; }

    /// <summary>The error of a data source; null when there is none.</summary>
    [JsonPropertyName("error")]
    public partial JsonValue? Error { get; init; }

    /// <summary>What the step before returned; null when there is none.</summary>
    [JsonPropertyName("prev")]
    public partial JsonValue? Previous { get; init; }

    /// <summary>What steps of one request share, an object.</summary>
    [JsonPropertyName("stash")]
    public partial JsonValue? Stash { get; init; }

    /// <summary>Errors so far; never null.</summary>
    [JsonPropertyName("outErrors")]
    public partial IReadOnlyList<JsonValue> OutErrors { get; init; }

    /// <summary>The events that are published; never null, empty for a subscription.</summary>
    [JsonPropertyName("events")]
    public partial IReadOnlyList<AppSyncEventsMessage> Events { get; init; }

    /// <summary>Whether events are published.</summary>
    public bool IsPublish => Info?.Operation == AppSyncEventsOperation.Publish;

    /// <summary>Whether a client subscribes.</summary>
    public bool IsSubscribe => Info?.Operation == AppSyncEventsOperation.Subscribe;
}
