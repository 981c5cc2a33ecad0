using System.Text.Json.Serialization;

namespace LambdaKit.Events.Kafka;

/// <summary>Records of topics of Apache Kafka: of Amazon MSK, or of a cluster elsewhere.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/lambda/latest/dg/with-kafka.html">AWS reference</see></remarks>
[EventModel(IsPayload = true)]
public sealed partial class KafkaEvent
{
    /// <summary><c>aws:kafka</c> from Amazon MSK, <c>SelfManagedKafka</c> from elsewhere.</summary>
    [JsonPropertyName("eventSource")]
    public partial string? EventSource { get; init; }

    /// <summary>The ARN of the Amazon MSK cluster; null from elsewhere.</summary>
    [JsonPropertyName("eventSourceArn")]
    public partial string? EventSourceArn { get; init; }

    /// <summary>The brokers, host and port, with commas between them.</summary>
    [JsonPropertyName("bootstrapServers")]
    public partial string? BootstrapServers { get; init; }

    /// <summary>The records by topic and partition, such as <c>orders-0</c>; never null.</summary>
    [JsonPropertyName("records")]
    public partial IReadOnlyDictionary<string, IReadOnlyList<KafkaRecord>> Records { get; init; }

    /// <summary>The brokers one by one; never null.</summary>
    public IReadOnlyList<string> BootstrapServerList =>
        BootstrapServers?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    /// <summary>The records of all partitions, one partition after the other, each in its order.</summary>
    public IEnumerable<KafkaRecord> AllRecords
    {
        get
        {
            foreach (var partition in Records)
            {
                foreach (var record in partition.Value ?? []) // null in the JSON stays null
                    yield return record;
            }
        }
    }
}
