using System.Text.Json.Serialization;

namespace LambdaKit.Events.CloudWatchLogs;

/// <summary>Log events of one log stream that passed a subscription filter, compressed.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/lambda/latest/dg/services-cloudwatchlogs.html">AWS reference</see></remarks>
[EventModel(IsPayload = true)]
public sealed partial class CloudWatchLogsEvent
{
    /// <summary>What holds the compressed batch; null when missing.</summary>
    [JsonPropertyName("awslogs")]
    public partial CloudWatchLogsEnvelope? AwsLogs { get; init; }

    /// <summary>The batch, decompressed and read anew at each call.</summary>
    /// <param name="maxBytes">How large the batch may be when decompressed.</param>
    /// <exception cref="EventFormatException">There is no batch, it is not compressed, larger than the limit, or no batch of log events.</exception>
    public CloudWatchLogsBatch ReadBatch(int maxBytes = CloudWatchLogsBatch.DefaultMaxBytes) =>
        AwsLogs?.CompressedBatch is { } compressed
            ? CloudWatchLogsBatch.Decompress(compressed.Span, maxBytes)
            : throw new EventFormatException(nameof(CloudWatchLogsEvent), "$.awslogs.data", 0, "the batch is missing, or is not base64");
}
