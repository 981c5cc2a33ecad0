using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Kinesis;

/// <summary>What a producer wrote to a stream, and where it stands there.</summary>
[EventModel]
public sealed partial class KinesisRecordPayload
{
    /// <summary>The version of this structure: <c>1.0</c>.</summary>
    [JsonPropertyName("kinesisSchemaVersion")]
    [Recurring]
    public partial string? KinesisSchemaVersion { get; init; }

    /// <summary>What chose the shard: up to 256 characters.</summary>
    [JsonPropertyName("partitionKey")]
    public partial string? PartitionKey { get; init; }

    /// <summary>The place of the record in its shard: a number of up to 56 digits; what a batch item failure names.</summary>
    [JsonPropertyName("sequenceNumber")]
    [StoredAs(typeof(DeferredText))]
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
    [Recurring]
    public partial string? EncryptionType { get; init; }
}
