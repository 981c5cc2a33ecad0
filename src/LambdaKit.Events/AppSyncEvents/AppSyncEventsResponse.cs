using System.Text.Json.Serialization;

namespace LambdaKit.Events.AppSyncEvents;

/// <summary>Which events go on to the subscribers, and which are refused.</summary>
/// <remarks>
/// For a subscription the function returns null to accept it, or an <see cref="Error"/> to refuse it.
/// <see href="https://docs.aws.amazon.com/appsync/latest/eventapi/direct-lambda-integrations.html">AWS reference</see>
/// </remarks>
[EventModel(IsPayload = true)]
public sealed partial class AppSyncEventsResponse
{
    /// <summary>What becomes of each event; never null. An event that is not in the list is dropped.</summary>
    [JsonPropertyName("events")]
    public partial IReadOnlyList<AppSyncEventsOutcome> Events { get; init; }

    /// <summary>Why all of it is refused; null when it is not.</summary>
    [JsonPropertyName("error")]
    public partial string? Error { get; init; }
}
