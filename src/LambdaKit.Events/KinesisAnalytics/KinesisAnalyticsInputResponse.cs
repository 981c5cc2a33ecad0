using System.Text.Json.Serialization;

namespace LambdaKit.Events.KinesisAnalytics;

/// <summary>The answer to a <see cref="KinesisAnalyticsInputEvent"/>: each of its records once, at most 6 MB in all.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/kinesisanalytics/latest/dev/lambda-preprocessing-data-model.html">AWS reference</see></remarks>
[EventModel(IsPayload = true)]
public sealed partial class KinesisAnalyticsInputResponse
{
    /// <summary>An answer without records.</summary>
    public KinesisAnalyticsInputResponse() => Records = [];

    /// <summary>The records; never null.</summary>
    [JsonPropertyName("records")]
    public partial IReadOnlyList<KinesisAnalyticsInputResponseRecord> Records { get; init; }
}
