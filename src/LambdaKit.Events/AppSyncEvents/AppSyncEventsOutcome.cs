using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.AppSyncEvents;

/// <summary>What becomes of an event that was published.</summary>
[EventModel]
public sealed partial class AppSyncEventsOutcome
{
    /// <summary>The identifier of the event.</summary>
    [JsonPropertyName("id")]
    public partial string? Id { get; init; }

    /// <summary>What goes on to the subscribers, any JSON; null when it is refused.</summary>
    [JsonPropertyName("payload")]
    public partial JsonValue? Payload { get; init; }

    /// <summary>Why the event is refused; null when it goes on.</summary>
    [JsonPropertyName("error")]
    public partial string? Error { get; init; }
}
