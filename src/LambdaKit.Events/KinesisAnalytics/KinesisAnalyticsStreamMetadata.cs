using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.KinesisAnalytics;

/// <summary>Where a record is in its Kinesis data stream.</summary>
[EventModel]
public sealed partial class KinesisAnalyticsStreamMetadata
{
    /// <summary>The shard.</summary>
    [JsonPropertyName("shardId")]
    public partial string? ShardId { get; init; }

    /// <summary>What chose the shard.</summary>
    [JsonPropertyName("partitionKey")]
    public partial string? PartitionKey { get; init; }

    /// <summary>The place in the shard: a number of up to 56 digits.</summary>
    [JsonPropertyName("sequenceNumber")]
    public partial string? SequenceNumber { get; init; }

    /// <summary>About when the data stream got the record, in UTC; seconds and milliseconds are told apart.</summary>
    [JsonPropertyName("approximateArrivalTimestamp")]
    [StoredAs(typeof(EpochTime))]
    public partial DateTimeOffset? ApproximateArrivalTimestamp { get; init; }
}
