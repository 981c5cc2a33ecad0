using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.KinesisAnalytics;

/// <summary>What becomes of a record; <see cref="KinesisAnalyticsInputRecord"/> makes one.</summary>
[EventModel]
public sealed partial class KinesisAnalyticsInputResponseRecord
{
    /// <summary>The record that came with this identifier.</summary>
    [JsonPropertyName("recordId")]
    public partial string? RecordId { get; init; }

    /// <summary>What becomes of it.</summary>
    [JsonPropertyName("result")]
    public partial KinesisAnalyticsInputResult? Result { get; init; }

    /// <summary>What the application reads; null, and left out, when there is nothing.</summary>
    [JsonPropertyName("data")]
    [StoredAs(typeof(Base64Bytes))]
    public partial ReadOnlyMemory<byte>? Data { get; init; }
}
