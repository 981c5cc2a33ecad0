using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Destinations;

/// <summary>A batch of a shard.</summary>
[EventModel]
public sealed partial class EventSourceStreamBatch
{
    /// <summary>The shard.</summary>
    [JsonPropertyName("shardId")]
    public partial string? ShardId { get; init; }

    /// <summary>The sequence number of the first record.</summary>
    [JsonPropertyName("startSequenceNumber")]
    public partial string? StartSequenceNumber { get; init; }

    /// <summary>The sequence number of the last record.</summary>
    [JsonPropertyName("endSequenceNumber")]
    public partial string? EndSequenceNumber { get; init; }

    /// <summary>When the first record arrived.</summary>
    [JsonPropertyName("approximateArrivalOfFirstRecord")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? ApproximateArrivalOfFirstRecord { get; init; }

    /// <summary>When the last record arrived.</summary>
    [JsonPropertyName("approximateArrivalOfLastRecord")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? ApproximateArrivalOfLastRecord { get; init; }

    /// <summary>The number of records.</summary>
    [JsonPropertyName("batchSize")]
    public partial int? BatchSize { get; init; }

    /// <summary>The ARN of the stream.</summary>
    [JsonPropertyName("streamArn")]
    public partial string? StreamArn { get; init; }
}
