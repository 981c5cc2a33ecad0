using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Firehose;

/// <summary>Where a record was in its Kafka topic.</summary>
[EventModel]
public sealed partial class FirehoseMskMetadata
{
    /// <summary>The place in the partition.</summary>
    [JsonPropertyName("offset")]
    [StoredAs(typeof(WholeNumberText))]
    public partial long? Offset { get; init; }

    /// <summary>The partition of the topic.</summary>
    [JsonPropertyName("partitionId")]
    [StoredAs(typeof(WholeNumberText))]
    public partial long? PartitionId { get; init; }

    /// <summary>About when the topic got the record, in UTC.</summary>
    [JsonPropertyName("approximateArrivalTimestamp")]
    [StoredAs(typeof(EpochMilliseconds))]
    public partial DateTimeOffset? ApproximateArrivalTimestamp { get; init; }
}
