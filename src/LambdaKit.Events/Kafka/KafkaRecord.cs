using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Kafka;

/// <summary>One record of a topic.</summary>
[EventModel]
public sealed partial class KafkaRecord
{
    /// <summary>The topic.</summary>
    [JsonPropertyName("topic")]
    public partial string? Topic { get; init; }

    /// <summary>The partition of the topic, from 0.</summary>
    [JsonPropertyName("partition")]
    [StoredAs(typeof(WholeNumber))]
    public partial long? Partition { get; init; }

    /// <summary>The place in the partition.</summary>
    [JsonPropertyName("offset")]
    [StoredAs(typeof(WholeNumber))]
    public partial long? Offset { get; init; }

    /// <summary>When it was made or added, as <see cref="TimestampType"/> says, in UTC.</summary>
    [JsonPropertyName("timestamp")]
    [StoredAs(typeof(EpochMilliseconds))]
    public partial DateTimeOffset? Timestamp { get; init; }

    /// <summary>What <see cref="Timestamp"/> is.</summary>
    [JsonPropertyName("timestampType")]
    public partial KafkaTimestampType? TimestampType { get; init; }

    /// <summary>The key; null when it has none, and when the JSON is no base64.</summary>
    [JsonPropertyName("key")]
    [StoredAs(typeof(Base64Bytes))]
    public partial ReadOnlyMemory<byte>? Key { get; init; }

    /// <summary>The value; null when it has none, as a tombstone has, and when the JSON is no base64.</summary>
    [JsonPropertyName("value")]
    [StoredAs(typeof(Base64Bytes))]
    public partial ReadOnlyMemory<byte>? Value { get; init; }

    /// <summary>The headers, in order.</summary>
    [JsonPropertyName("headers")]
    public partial KafkaHeaders Headers { get; init; }

    /// <summary>The schema of the key; null when Lambda uses no schema registry for it.</summary>
    [JsonPropertyName("keySchemaMetadata")]
    public partial KafkaSchemaMetadata? KeySchemaMetadata { get; init; }

    /// <summary>The schema of the value; null when Lambda uses no schema registry for it.</summary>
    [JsonPropertyName("valueSchemaMetadata")]
    public partial KafkaSchemaMetadata? ValueSchemaMetadata { get; init; }

    /// <summary><c>aws:kafka</c> or <c>SelfManagedKafka</c>; null but through EventBridge Pipes, where each record stands alone.</summary>
    [JsonPropertyName("eventSource")]
    public partial string? EventSource { get; init; }

    /// <summary>The ARN of the Amazon MSK cluster; null but through EventBridge Pipes, where each record stands alone.</summary>
    [JsonPropertyName("eventSourceArn")]
    public partial string? EventSourceArn { get; init; }

    /// <summary>The topic and the partition, such as <c>orders-0</c>; null but through EventBridge Pipes, where each record stands alone.</summary>
    [JsonPropertyName("eventSourceKey")]
    public partial string? EventSourceKey { get; init; }

    /// <summary>The brokers, host and port, with commas between them; null but through EventBridge Pipes, where each record stands alone.</summary>
    [JsonPropertyName("bootstrapServers")]
    public partial string? BootstrapServers { get; init; }
}
