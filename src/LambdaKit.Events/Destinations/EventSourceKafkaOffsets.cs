using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Destinations;

/// <summary>The records of a batch that are of one partition.</summary>
[EventModel]
public sealed partial class EventSourceKafkaOffsets
{
    /// <summary>The offset of the first record.</summary>
    [JsonPropertyName("firstRecordOffset")]
    [StoredAs(typeof(TextOrNumber))]
    public partial string? FirstRecordOffset { get; init; }

    /// <summary>The offset of the last record.</summary>
    [JsonPropertyName("lastRecordOffset")]
    [StoredAs(typeof(TextOrNumber))]
    public partial string? LastRecordOffset { get; init; }

    /// <summary>The time of the first record.</summary>
    [JsonPropertyName("firstRecordTimestamp")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? FirstRecordTimestamp { get; init; }

    /// <summary>The time of the last record.</summary>
    [JsonPropertyName("lastRecordTimestamp")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? LastRecordTimestamp { get; init; }
}
