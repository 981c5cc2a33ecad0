using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Firehose;

/// <summary>Where a record was in its Kinesis data stream.</summary>
[EventModel]
public sealed partial class FirehoseKinesisMetadata
{
    /// <summary>The shard.</summary>
    [JsonPropertyName("shardId")]
    public partial string? ShardId { get; init; }

    /// <summary>What chose the shard.</summary>
    [JsonPropertyName("partitionKey")]
    public partial string? PartitionKey { get; init; }

    /// <summary>About when the data stream got the record, in UTC.</summary>
    [JsonPropertyName("approximateArrivalTimestamp")]
    [StoredAs(typeof(EpochMilliseconds))]
    public partial DateTimeOffset? ApproximateArrivalTimestamp { get; init; }

    /// <summary>The place in the shard: a number of up to 56 digits.</summary>
    [JsonPropertyName("sequenceNumber")]
    public partial string? SequenceNumber { get; init; }

    /// <summary>The place in a record that the producer library packed; null when the JSON is an empty text.</summary>
    [JsonPropertyName("subsequenceNumber")]
    [StoredAs(typeof(WholeNumber))]
    public partial long? SubsequenceNumber { get; init; }
}
