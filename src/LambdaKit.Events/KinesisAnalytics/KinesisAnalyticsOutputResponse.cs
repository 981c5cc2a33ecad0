using System.Text.Json.Serialization;

namespace LambdaKit.Events.KinesisAnalytics;

/// <summary>The answer to a <see cref="KinesisAnalyticsOutputEvent"/>: each of its rows once.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/kinesisanalytics/latest/dev/how-it-works-output-lambda.html">AWS reference</see></remarks>
[EventModel(IsPayload = true)]
public sealed partial class KinesisAnalyticsOutputResponse
{
    /// <summary>An answer without rows.</summary>
    public KinesisAnalyticsOutputResponse() => Records = [];

    /// <summary>The rows; never null.</summary>
    [JsonPropertyName("records")]
    public partial IReadOnlyList<KinesisAnalyticsOutputResponseRecord> Records { get; init; }
}
