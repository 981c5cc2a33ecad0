using LambdaKit.Events.Kafka;

namespace LambdaKit.Batches;

/// <summary>A record of a topic with its key and value as objects.</summary>
/// <typeparam name="TKey">What the key holds.</typeparam>
/// <typeparam name="TValue">What the value holds.</typeparam>
public readonly struct KafkaRecord<TKey, TValue>
{
    /// <summary>A record: for unit tests of code that takes one.</summary>
    /// <param name="record">As the topic delivered it.</param>
    /// <param name="key">What its key holds; the type's default for none.</param>
    /// <param name="value">What its value holds; the type's default for none.</param>
    public KafkaRecord(KafkaRecord record, TKey? key, TValue? value)
    {
        ArgumentNullException.ThrowIfNull(record);
        Record = record;
        Key = key;
        Value = value;
    }

    /// <summary>The record as the topic delivered it, with its headers and its time.</summary>
    public KafkaRecord Record { get; }

    /// <summary>What the key holds; the type's default when the record has none.</summary>
    public TKey? Key { get; }

    /// <summary>What the value holds; the type's default when the record has none: see <see cref="IsTombstone"/>.</summary>
    public TValue? Value { get; }

    /// <summary>Whether the record has no value, which deletes what has its key.</summary>
    public bool IsTombstone => Record.Value is null;

    /// <summary>The topic; empty when missing.</summary>
    public string Topic => Record.Topic ?? "";

    /// <summary>The partition of the topic, from 0; −1 when missing.</summary>
    public long Partition => Record.Partition ?? -1;

    /// <summary>The place in the partition; −1 when missing.</summary>
    public long Offset => Record.Offset ?? -1;
}
