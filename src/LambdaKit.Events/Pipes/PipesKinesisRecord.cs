using System.Text.Json.Serialization;
using LambdaKit.Events.Json;
using LambdaKit.Events.Kinesis;

namespace LambdaKit.Events.Pipes;

/// <summary>One record of a Kinesis data stream, as EventBridge Pipes hands it on: alone, and in one level.</summary>
/// <remarks>No sample of it exists: it is modelled from AWS's documentation.</remarks>
[EventModel]
public sealed partial class PipesKinesisRecord
{
    /// <summary>The version of this structure: <c>1.0</c>.</summary>
    [JsonPropertyName("kinesisSchemaVersion")]
    public partial string? KinesisSchemaVersion { get; init; }

    /// <summary>What chose the shard: up to 256 characters.</summary>
    [JsonPropertyName("partitionKey")]
    public partial string? PartitionKey { get; init; }

    /// <summary>The place of the record in its shard: a number of up to 56 digits; what a batch item failure names.</summary>
    [JsonPropertyName("sequenceNumber")]
    public partial string? SequenceNumber { get; init; }

    /// <summary>What the producer wrote; null when missing, and when the JSON is no base64.</summary>
    [JsonPropertyName("data")]
    [StoredAs(typeof(Base64Bytes))]
    public partial ReadOnlyMemory<byte>? Data { get; init; }

    /// <summary>About when the stream got the record, in UTC, to the millisecond.</summary>
    [JsonPropertyName("approximateArrivalTimestamp")]
    [StoredAs(typeof(EpochSeconds))]
    public partial DateTimeOffset? ApproximateArrivalTimestamp { get; init; }

    /// <summary><c>NONE</c> or <c>KMS</c>; null when the event does not say.</summary>
    [JsonPropertyName("encryptionType")]
    public partial string? EncryptionType { get; init; }

    /// <summary><c>aws:kinesis</c></summary>
    [JsonPropertyName("eventSource")]
    public partial string? EventSource { get; init; }

    /// <summary>The version of this structure: <c>1.0</c>.</summary>
    [JsonPropertyName("eventVersion")]
    public partial string? EventVersion { get; init; }

    /// <summary>The shard and the sequence number, with a colon between them.</summary>
    [JsonPropertyName("eventID")]
    public partial string? EventId { get; init; }

    /// <summary><c>aws:kinesis:record</c></summary>
    [JsonPropertyName("eventName")]
    public partial string? EventName { get; init; }

    /// <summary>The ARN of the role of the pipe.</summary>
    [JsonPropertyName("invokeIdentityArn")]
    public partial string? InvokeIdentityArn { get; init; }

    /// <summary>The region of the stream.</summary>
    [JsonPropertyName("awsRegion")]
    public partial string? AwsRegion { get; init; }

    /// <summary>The ARN of the stream; with enhanced fan-out, of its consumer.</summary>
    [JsonPropertyName("eventSourceARN")]
    public partial string? EventSourceArn { get; init; }

    /// <summary>The records that the producer's library (KPL) packed into this one; this one alone when it is not packed, or is damaged.</summary>
    public IReadOnlyList<KinesisUserRecord> GetUserRecords() => KinesisAggregation.Split(Data ?? default, PartitionKey, SequenceNumber);
}
