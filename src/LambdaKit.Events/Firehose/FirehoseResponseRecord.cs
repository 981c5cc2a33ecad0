using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Firehose;

/// <summary>What becomes of a record; <see cref="FirehoseRecord"/> makes one.</summary>
[EventModel]
public sealed partial class FirehoseResponseRecord
{
    /// <summary>The record that came with this identifier.</summary>
    [JsonPropertyName("recordId")]
    public partial string? RecordId { get; init; }

    /// <summary>What becomes of it.</summary>
    [JsonPropertyName("result")]
    public partial FirehoseResult? Result { get; init; }

    /// <summary>What is delivered; null, and left out, when nothing is, or with Amazon MSK as the source.</summary>
    [JsonPropertyName("data")]
    [StoredAs(typeof(Base64Bytes))]
    public partial ReadOnlyMemory<byte>? Data { get; init; }

    /// <summary>What is delivered, with Amazon MSK as the source; null, and left out, otherwise.</summary>
    [JsonPropertyName("kafkaRecordValue")]
    [StoredAs(typeof(Base64Bytes))]
    public partial ReadOnlyMemory<byte>? KafkaRecordValue { get; init; }

    /// <summary>Where to deliver it; null when that is the same for all.</summary>
    [JsonPropertyName("metadata")]
    public partial FirehoseResponseMetadata? Metadata { get; init; }
}
