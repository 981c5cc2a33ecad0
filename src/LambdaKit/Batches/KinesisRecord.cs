using LambdaKit.Events.Kinesis;

namespace LambdaKit.Batches;

/// <summary>A record of a Kinesis data stream with its data as a value; of those that the producer's library packed into one, each by itself.</summary>
/// <typeparam name="T">What the data hold.</typeparam>
public readonly struct KinesisRecord<T>
{
    /// <summary>A record: for unit tests of code that takes one.</summary>
    /// <param name="record">As the stream delivered it.</param>
    /// <param name="data">What its data hold.</param>
    public KinesisRecord(KinesisRecord record, T data)
        : this(record, packed: null, data)
    {
    }

    internal KinesisRecord(KinesisRecord record, KinesisUserRecord? packed, T data)
    {
        ArgumentNullException.ThrowIfNull(record);
        Record = record;
        Packed = packed;
        Data = data;
    }

    /// <summary>The record as the stream delivered it.</summary>
    public KinesisRecord Record { get; }

    /// <summary>The record as the producer's library (KPL) packed it into <see cref="Record"/>; null for one that was not packed.</summary>
    public KinesisUserRecord? Packed { get; }

    /// <summary>What the data hold.</summary>
    public T Data { get; }

    /// <summary>What chose the shard; null when missing.</summary>
    public string? PartitionKey => Packed is null ? Record.PartitionKey : Packed.PartitionKey;

    /// <summary>The place of the record in its shard; those that were packed into one share it.</summary>
    public string SequenceNumber => Record.SequenceNumber ?? "";
}
