namespace LambdaKit.Batches;

/// <summary>Which records of a batch have to wait for which.</summary>
public enum BatchOrder
{
    /// <summary>What the source promises: the messages of a FIFO queue's group one after another, a standard queue's in any order, a shard's or partition's in theirs.</summary>
    OfSource,

    /// <summary>One after another.</summary>
    Sequential,

    /// <summary>Those with the same key one after another: the message group of a queue, the partition key of a Kinesis record, the primary key of a DynamoDB item.</summary>
    ByKey,

    /// <summary>In any order.</summary>
    Unordered,
}
