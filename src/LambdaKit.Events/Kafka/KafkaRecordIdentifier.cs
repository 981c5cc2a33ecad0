using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Kafka;

/// <summary>Names a record to Lambda.</summary>
[EventModel]
public sealed partial class KafkaRecordIdentifier
{
    /// <summary>The topic and the partition, as the keys of <see cref="KafkaEvent.Records"/>: <c>orders-0</c>.</summary>
    [JsonPropertyName("partition")]
    public partial string? Partition { get; init; }

    /// <summary>The place in the partition.</summary>
    [JsonPropertyName("offset")]
    [StoredAs(typeof(WholeNumber))]
    public partial long? Offset { get; init; }
}
