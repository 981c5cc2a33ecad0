using System.Text.Json.Serialization;
using LambdaKit.Events.Json;
using LambdaKit.Events.Kinesis;

namespace LambdaKit.Events.KinesisAnalytics;

/// <summary>One record of a <see cref="KinesisAnalyticsInputEvent"/>.</summary>
[EventModel]
public sealed partial class KinesisAnalyticsInputRecord
{
    /// <summary>What the answer names the record by.</summary>
    [JsonPropertyName("recordId")]
    public partial string? RecordId { get; init; }

    /// <summary>Where the record is in its Kinesis data stream; null from Firehose.</summary>
    [JsonPropertyName("kinesisStreamRecordMetadata")]
    public partial KinesisAnalyticsStreamMetadata? StreamMetadata { get; init; }

    /// <summary>When Firehose got the record; null from a data stream.</summary>
    [JsonPropertyName("kinesisFirehoseRecordMetadata")]
    public partial KinesisAnalyticsFirehoseMetadata? FirehoseMetadata { get; init; }

    /// <summary>What the producer wrote; null when missing, and when the JSON is no base64.</summary>
    [JsonPropertyName("data")]
    [StoredAs(typeof(Base64Bytes))]
    public partial ReadOnlyMemory<byte>? Data { get; init; }

    /// <summary>The records that the producer's library (KPL) packed into this one; this one alone when it is not packed, or is damaged.</summary>
    public IReadOnlyList<KinesisUserRecord> GetUserRecords() => KinesisAggregation.Split(Data ?? default, StreamMetadata?.PartitionKey, StreamMetadata?.SequenceNumber);

    /// <summary>An answer that has the application read other bytes in place of these.</summary>
    /// <param name="data">What to read; copied.</param>
    public KinesisAnalyticsInputResponseRecord Transformed(ReadOnlyMemory<byte> data) =>
        new() { RecordId = RecordId, Result = KinesisAnalyticsInputResult.Ok, Data = data };

    /// <summary>An answer that leaves the record out, on purpose.</summary>
    public KinesisAnalyticsInputResponseRecord Dropped() =>
        new() { RecordId = RecordId, Result = KinesisAnalyticsInputResult.Dropped, Data = Data };

    /// <summary>An answer that has the application put the record, as it came, with its errors.</summary>
    public KinesisAnalyticsInputResponseRecord Failed() =>
        new() { RecordId = RecordId, Result = KinesisAnalyticsInputResult.ProcessingFailed, Data = Data };
}
