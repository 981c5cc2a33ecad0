namespace LambdaKit.Events.Kafka;

/// <summary>What the timestamp of a record is.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct KafkaTimestampType(string Value)
{
    /// <summary>When the producer made the record.</summary>
    public static KafkaTimestampType CreateTime => new("CREATE_TIME");

    /// <summary>When the broker added it to the topic.</summary>
    public static KafkaTimestampType LogAppendTime => new("LOG_APPEND_TIME");

    /// <summary>The record has none: its format is of old.</summary>
    public static KafkaTimestampType NoTimestampType => new("NO_TIMESTAMP_TYPE");
}
