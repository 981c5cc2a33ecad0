namespace LambdaKit.Testing;

/// <summary>What a test says of a Kinesis record beside its data.</summary>
public sealed class KinesisRecordOptions
{
    /// <summary>The stream's name; <c>orders</c> by default.</summary>
    public string StreamName { get; init; } = "orders";

    /// <summary>The shard; <c>shardId-000000000000</c> by default.</summary>
    public string ShardId { get; init; } = Fake.ShardId;

    /// <summary>What chose the shard; <c>key</c> by default.</summary>
    public string PartitionKey { get; init; } = "key";

    /// <summary>The place in the shard; null, the default, for one that depends on the data.</summary>
    public string? SequenceNumber { get; init; }

    /// <summary>When the stream got the record; noon of 1 January 2026 by default.</summary>
    public DateTimeOffset ArrivalTime { get; init; } = Fake.Time;
}
