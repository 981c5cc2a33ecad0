using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Firehose;

/// <summary>One record of a <see cref="FirehoseTransformationEvent"/>.</summary>
[EventModel]
public sealed partial class FirehoseRecord
{
    /// <summary>What the answer names the record by.</summary>
    [JsonPropertyName("recordId")]
    public partial string? RecordId { get; init; }

    /// <summary>About when Firehose got the record, in UTC.</summary>
    [JsonPropertyName("approximateArrivalTimestamp")]
    [StoredAs(typeof(EpochMilliseconds))]
    public partial DateTimeOffset? ApproximateArrivalTimestamp { get; init; }

    /// <summary>About when Firehose got the record, in UTC; null but from early versions of the service.</summary>
    [JsonPropertyName("approximateArrivalEpoch")]
    [StoredAs(typeof(EpochMilliseconds))]
    public partial DateTimeOffset? ApproximateArrivalEpoch { get; init; }

    /// <summary>What the producer wrote; null with Amazon MSK as the source, and when the JSON is no base64.</summary>
    [JsonPropertyName("data")]
    [StoredAs(typeof(Base64Bytes))]
    public partial ReadOnlyMemory<byte>? Data { get; init; }

    /// <summary>The value of the Kafka record; null with another source than Amazon MSK, and when the JSON is no base64.</summary>
    [JsonPropertyName("kafkaRecordValue")]
    [StoredAs(typeof(Base64Bytes))]
    public partial ReadOnlyMemory<byte>? KafkaRecordValue { get; init; }

    /// <summary>Where the record was in its Kinesis data stream; null with another source.</summary>
    [JsonPropertyName("kinesisRecordMetadata")]
    public partial FirehoseKinesisMetadata? KinesisMetadata { get; init; }

    /// <summary>Where the record was in its Kafka topic; null with another source.</summary>
    [JsonPropertyName("mskRecordMetadata")]
    public partial FirehoseMskMetadata? MskMetadata { get; init; }

    /// <summary>What the producer wrote, whatever the source; empty when missing.</summary>
    public ReadOnlyMemory<byte> Content => Data ?? KafkaRecordValue ?? default;

    /// <summary>An answer that has Firehose deliver other bytes in place of these.</summary>
    /// <param name="content">What to deliver; copied.</param>
    /// <param name="metadata">Where to deliver it, when the stream partitions by the function's answer or routes to tables; else null.</param>
    public FirehoseResponseRecord Transformed(ReadOnlyMemory<byte> content, FirehoseResponseMetadata? metadata = null) => new()
    {
        RecordId = RecordId,
        Result = FirehoseResult.Ok,
        Data = KafkaRecordValue is null ? content : default(ReadOnlyMemory<byte>?),
        KafkaRecordValue = KafkaRecordValue is null ? default(ReadOnlyMemory<byte>?) : content,
        Metadata = metadata,
    };

    /// <summary>An answer that has Firehose leave the record out, on purpose.</summary>
    public FirehoseResponseRecord Dropped() => new() { RecordId = RecordId, Result = FirehoseResult.Dropped };

    /// <summary>An answer that has Firehose put the record, as it came, with those that failed.</summary>
    public FirehoseResponseRecord Failed() => new() { RecordId = RecordId, Result = FirehoseResult.ProcessingFailed };
}
