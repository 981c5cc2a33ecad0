using System.Text.Json.Serialization;

namespace LambdaKit.Events.AppSyncEvents;

/// <summary>A channel of an Event API.</summary>
[EventModel]
public sealed partial class AppSyncEventsChannel
{
    /// <summary>The path, such as <c>/news/sports</c>.</summary>
    [JsonPropertyName("path")]
    public partial string? Path { get; init; }

    /// <summary>The parts of the path, such as <c>news</c> and <c>sports</c>; never null.</summary>
    [JsonPropertyName("segments")]
    public partial IReadOnlyList<string> Segments { get; init; }
}
