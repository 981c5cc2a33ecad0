using System.Text.Json.Serialization;

namespace LambdaKit.Events.KinesisAnalytics;

/// <summary>Rows that an SQL application of Kinesis Data Analytics hands to a function as its destination.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/kinesisanalytics/latest/dev/how-it-works-output-lambda.html">AWS reference</see></remarks>
[EventModel(IsPayload = true)]
public sealed partial class KinesisAnalyticsOutputEvent
{
    /// <summary>The identifier of this call.</summary>
    [JsonPropertyName("invocationId")]
    public partial string? InvocationId { get; init; }

    /// <summary>The ARN of the application.</summary>
    [JsonPropertyName("applicationArn")]
    public partial string? ApplicationArn { get; init; }

    /// <summary>The rows; the answer names each of them once. Never null.</summary>
    [JsonPropertyName("records")]
    public partial IReadOnlyList<KinesisAnalyticsOutputRecord> Records { get; init; }
}
