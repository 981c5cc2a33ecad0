namespace LambdaKit.Events.Kinesis;

/// <summary>A record as the producer's code gave it to the Kinesis Producer Library, which packs many into one of the stream.</summary>
public sealed class KinesisUserRecord
{
    internal KinesisUserRecord(string? partitionKey, string? explicitHashKey, string? sequenceNumber, int? subSequenceNumber, ReadOnlyMemory<byte> data)
    {
        PartitionKey = partitionKey;
        ExplicitHashKey = explicitHashKey;
        SequenceNumber = sequenceNumber;
        SubSequenceNumber = subSequenceNumber;
        Data = data;
    }

    /// <summary>What the producer gave to choose the shard; null when missing.</summary>
    public string? PartitionKey { get; }

    /// <summary>The hash that the producer chose instead of the partition key's, a number of up to 39 digits; null when it gave none, and for a record that was not packed.</summary>
    public string? ExplicitHashKey { get; }

    /// <summary>The sequence number of the record of the stream, which all that are packed into it share.</summary>
    public string? SequenceNumber { get; }

    /// <summary>The place in the packed record, from 0; null for a record that was not packed.</summary>
    public int? SubSequenceNumber { get; }

    /// <summary>What the producer wrote.</summary>
    public ReadOnlyMemory<byte> Data { get; }
}
