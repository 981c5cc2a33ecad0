using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Destinations;

/// <summary>The record that failed.</summary>
[EventModel]
public sealed partial class EventSourceKafkaRecord
{
    /// <summary>Its offset.</summary>
    [JsonPropertyName("offset")]
    [StoredAs(typeof(TextOrNumber))]
    public partial string? Offset { get; init; }

    /// <summary>Its time.</summary>
    [JsonPropertyName("timestamp")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? Timestamp { get; init; }
}
