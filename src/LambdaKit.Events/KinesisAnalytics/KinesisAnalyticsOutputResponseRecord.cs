using System.Text.Json.Serialization;

namespace LambdaKit.Events.KinesisAnalytics;

/// <summary>Whether a row was delivered; <see cref="KinesisAnalyticsOutputRecord"/> makes one.</summary>
[EventModel]
public sealed partial class KinesisAnalyticsOutputResponseRecord
{
    /// <summary>The row that came with this identifier.</summary>
    [JsonPropertyName("recordId")]
    public partial string? RecordId { get; init; }

    /// <summary>Whether it was delivered.</summary>
    [JsonPropertyName("result")]
    public partial KinesisAnalyticsOutputResult? Result { get; init; }
}
