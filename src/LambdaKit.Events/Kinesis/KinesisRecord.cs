using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Kinesis;

/// <summary>One record of a <see cref="KinesisStreamEvent"/>.</summary>
[EventModel]
public sealed partial class KinesisRecord
{
    /// <summary>What the producer wrote, and where it stands in the stream; null when missing.</summary>
    [JsonPropertyName("kinesis")]
    public partial KinesisRecordPayload? Payload { get; init; }

    /// <summary><c>aws:kinesis</c></summary>
    [JsonPropertyName("eventSource")]
    [Recurring]
    public partial string? EventSource { get; init; }

    /// <summary>The version of this structure: <c>1.0</c>.</summary>
    [JsonPropertyName("eventVersion")]
    [Recurring]
    public partial string? EventVersion { get; init; }

    /// <summary>The shard and the sequence number, with a colon between them.</summary>
    [JsonPropertyName("eventID")]
    [StoredAs(typeof(DeferredText))]
    public partial string? EventId { get; init; }

    /// <summary><c>aws:kinesis:record</c></summary>
    [JsonPropertyName("eventName")]
    [Recurring]
    public partial string? EventName { get; init; }

    /// <summary>The ARN of the function's execution role.</summary>
    [JsonPropertyName("invokeIdentityArn")]
    [Recurring]
    public partial string? InvokeIdentityArn { get; init; }

    /// <summary>The region of the stream.</summary>
    [JsonPropertyName("awsRegion")]
    [Recurring]
    public partial string? AwsRegion { get; init; }

    /// <summary>The ARN of the stream; with enhanced fan-out, of its consumer.</summary>
    [JsonPropertyName("eventSourceARN")]
    [Recurring]
    public partial string? EventSourceArn { get; init; }

    /// <summary>What the producer wrote; empty when missing.</summary>
    public ReadOnlyMemory<byte> Data => Payload?.Data ?? default;

    /// <summary>What chose the shard; null when missing.</summary>
    public string? PartitionKey => Payload?.PartitionKey;

    /// <summary>The place of the record in its shard: what a batch item failure names.</summary>
    public string? SequenceNumber => Payload?.SequenceNumber;

    /// <summary>About when the stream got the record, in UTC; null when missing.</summary>
    public DateTimeOffset? ApproximateArrivalTimestamp => Payload?.ApproximateArrivalTimestamp;

    /// <summary>The shard, such as <c>shardId-000000000006</c>, from <see cref="EventId"/>; null when that has no colon.</summary>
    public string? ShardId => EventId is { } id && id.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon ? id[..colon] : null;

    /// <summary>The records that the producer's library (KPL) packed into this one; this one alone when it is not packed.</summary>
    /// <remarks>
    /// A record whose checksum or content does not fit the library's format was not packed by it, or was damaged: it is given as it is, so nothing is lost.
    /// The data are parts of <see cref="Data"/>, not copies. A batch item failure names the <see cref="SequenceNumber"/> of the whole.
    /// </remarks>
    public IReadOnlyList<KinesisUserRecord> GetUserRecords() => KinesisAggregation.Split(Data, PartitionKey, SequenceNumber);
}
