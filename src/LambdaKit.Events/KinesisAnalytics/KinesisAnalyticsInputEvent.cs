using System.Text.Json.Serialization;

namespace LambdaKit.Events.KinesisAnalytics;

/// <summary>Records that an SQL application of Kinesis Data Analytics has a function preprocess.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/kinesisanalytics/latest/dev/lambda-preprocessing-data-model.html">AWS reference</see></remarks>
[EventModel(IsPayload = true)]
public sealed partial class KinesisAnalyticsInputEvent
{
    /// <summary>The identifier of this call.</summary>
    [JsonPropertyName("invocationId")]
    public partial string? InvocationId { get; init; }

    /// <summary>The ARN of the application.</summary>
    [JsonPropertyName("applicationArn")]
    public partial string? ApplicationArn { get; init; }

    /// <summary>The ARN of the Kinesis data stream or the Firehose stream that it reads from.</summary>
    [JsonPropertyName("streamArn")]
    public partial string? StreamArn { get; init; }

    /// <summary>The records; the answer names each of them once. Never null.</summary>
    [JsonPropertyName("records")]
    public partial IReadOnlyList<KinesisAnalyticsInputRecord> Records { get; init; }
}
