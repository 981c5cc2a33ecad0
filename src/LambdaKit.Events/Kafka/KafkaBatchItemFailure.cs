using System.Text.Json.Serialization;

namespace LambdaKit.Events.Kafka;

/// <summary>A record of a batch that is handed back for retry.</summary>
[EventModel]
public sealed partial class KafkaBatchItemFailure
{
    /// <summary>Which record it is; Lambda takes null as the failure of the whole batch.</summary>
    [JsonPropertyName("itemIdentifier")]
    public partial KafkaRecordIdentifier? ItemIdentifier { get; init; }

    /// <summary>The failure of a record.</summary>
    /// <exception cref="ArgumentException">It lacks its topic, its partition or its offset.</exception>
    public static KafkaBatchItemFailure Of(KafkaRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record is { Topic: { Length: > 0 } topic, Partition: { } partition, Offset: { } offset }
            ? new() { ItemIdentifier = new() { Partition = $"{topic}-{partition}", Offset = offset } }
            : throw new ArgumentException("The record lacks its topic, its partition or its offset, so Lambda could not tell which one failed.", nameof(record));
    }
}
