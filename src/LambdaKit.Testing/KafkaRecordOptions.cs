using LambdaKit.Events.Kafka;

namespace LambdaKit.Testing;

/// <summary>What a test says of a Kafka record beside its topic and its value.</summary>
public sealed class KafkaRecordOptions
{
    /// <summary>The key; null, the default, for none.</summary>
    public string? Key { get; init; }

    /// <summary>The partition of the topic; 0 by default.</summary>
    public int Partition { get; init; }

    /// <summary>The place in the partition; 0 by default.</summary>
    public long Offset { get; init; }

    /// <summary>The headers; none by default.</summary>
    public KafkaHeaders Headers { get; init; } = [];

    /// <summary>When the record was made; noon of 1 January 2026 by default.</summary>
    public DateTimeOffset Time { get; init; } = Fake.Time;
}
