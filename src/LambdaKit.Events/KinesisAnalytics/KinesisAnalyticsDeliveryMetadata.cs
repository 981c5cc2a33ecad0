using System.Text.Json.Serialization;

namespace LambdaKit.Events.KinesisAnalytics;

/// <summary>How often a row was tried to be delivered.</summary>
[EventModel]
public sealed partial class KinesisAnalyticsDeliveryMetadata
{
    /// <summary>How often it was tried before; it grows with each failure, and is not kept for long.</summary>
    [JsonPropertyName("retryHint")]
    public partial long? RetryHint { get; init; }
}
