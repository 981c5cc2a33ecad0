using System.Text.Json.Serialization;

namespace LambdaKit.Events.Destinations;

/// <summary>A batch of Kafka records.</summary>
[EventModel]
public sealed partial class EventSourceKafkaBatch
{
    /// <summary>The number of records.</summary>
    [JsonPropertyName("batchSize")]
    public partial int? BatchSize { get; init; }

    /// <summary>The ARN of the cluster; null for a self-managed one.</summary>
    [JsonPropertyName("eventSourceArn")]
    public partial string? EventSourceArn { get; init; }

    /// <summary>The brokers, separated by commas.</summary>
    [JsonPropertyName("bootstrapServers")]
    public partial string? BootstrapServers { get; init; }

    /// <summary>The size of the event in bytes.</summary>
    [JsonPropertyName("payloadSize")]
    public partial long? PayloadSize { get; init; }

    /// <summary>The records of each partition, by topic, hyphen and partition: <c>orders-0</c>; never null.</summary>
    [JsonPropertyName("recordsInfo")]
    public partial IReadOnlyDictionary<string, EventSourceKafkaOffsets> Partitions { get; init; }

    /// <summary>The one record, for a Kafka destination; otherwise null.</summary>
    [JsonPropertyName("recordInfo")]
    public partial EventSourceKafkaRecord? Record { get; init; }
}
