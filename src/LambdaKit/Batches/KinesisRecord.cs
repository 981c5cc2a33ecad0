using LambdaKit.Events.Envelopes;
using LambdaKit.Events.EventBridge;
using LambdaKit.Events.Kinesis;
using LambdaKit.Events.Sns;

namespace LambdaKit.Batches;

/// <summary>A record of a Kinesis data stream with its data as a value; of those that the producer's library packed into one, each by itself.</summary>
/// <typeparam name="T">What the data hold.</typeparam>
public readonly struct KinesisRecord<T>
{
    /// <summary>A record: for unit tests of code that takes one.</summary>
    /// <param name="record">As the stream delivered it.</param>
    /// <param name="data">What its data hold.</param>
    public KinesisRecord(KinesisRecord record, T data)
        : this(record, packed: null, data, envelopes: null)
    {
    }

    internal KinesisRecord(KinesisRecord record, KinesisUserRecord? packed, T data, IReadOnlyList<Envelope>? envelopes)
    {
        ArgumentNullException.ThrowIfNull(record);
        Record = record;
        Packed = packed;
        Data = data;
        Envelopes = envelopes ?? [];
    }

    /// <summary>The record as the stream delivered it.</summary>
    public KinesisRecord Record { get; }

    /// <summary>The record as the producer's library (KPL) packed it into <see cref="Record"/>; null for one that was not packed.</summary>
    public KinesisUserRecord? Packed { get; }

    /// <summary>What the data hold.</summary>
    public T Data { get; }

    /// <summary>What the data lay in, from the outside to the inside; mostly empty.</summary>
    public IReadOnlyList<Envelope> Envelopes { get; }

    /// <summary>The event of EventBridge whose detail the data are; null when there is none.</summary>
    public EventBridgeEvent? BusEvent => Envelopes.NearestBusEvent();

    /// <summary>The notification of SNS that is nearest to the data; null when there is none.</summary>
    public SnsNotification? Notification => Envelopes.NearestNotification();

    /// <summary>What chose the shard; null when missing.</summary>
    public string? PartitionKey => Packed is null ? Record.PartitionKey : Packed.PartitionKey;

    /// <summary>The place of the record in its shard; those that were packed into one share it.</summary>
    public string SequenceNumber => Record.SequenceNumber ?? "";
}
