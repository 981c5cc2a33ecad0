using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.KinesisAnalytics;

/// <summary>One row of a <see cref="KinesisAnalyticsOutputEvent"/>.</summary>
[EventModel]
public sealed partial class KinesisAnalyticsOutputRecord
{
    /// <summary>What the answer names the row by.</summary>
    [JsonPropertyName("recordId")]
    public partial string? RecordId { get; init; }

    /// <summary>How often it was tried; null when the event does not say.</summary>
    [JsonPropertyName("lambdaDeliveryRecordMetadata")]
    public partial KinesisAnalyticsDeliveryMetadata? DeliveryMetadata { get; init; }

    /// <summary>The row, as JSON or CSV; null when missing, and when the JSON is no base64.</summary>
    [JsonPropertyName("data")]
    [StoredAs(typeof(Base64Bytes))]
    public partial ReadOnlyMemory<byte>? Data { get; init; }

    /// <summary>An answer that the row has reached its destination.</summary>
    public KinesisAnalyticsOutputResponseRecord Delivered() => new() { RecordId = RecordId, Result = KinesisAnalyticsOutputResult.Ok };

    /// <summary>An answer that has the application try the row again.</summary>
    public KinesisAnalyticsOutputResponseRecord Failed() => new() { RecordId = RecordId, Result = KinesisAnalyticsOutputResult.DeliveryFailed };
}
