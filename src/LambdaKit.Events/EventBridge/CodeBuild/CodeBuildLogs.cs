using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.CodeBuild;

/// <summary>The log of a build.</summary>
[EventModel]
public sealed partial class CodeBuildLogs
{
    /// <summary>The log group; null before there is one.</summary>
    [JsonPropertyName("group-name")]
    public partial string? GroupName { get; init; }

    /// <summary>The log stream; null before there is one.</summary>
    [JsonPropertyName("stream-name")]
    public partial string? StreamName { get; init; }

    /// <summary>Where it is to be seen.</summary>
    [JsonPropertyName("deep-link")]
    public partial string? DeepLink { get; init; }

    /// <summary>Whether and where it goes to CloudWatch; null JSON when missing.</summary>
    [JsonPropertyName("cloud-watch-logs")]
    public partial JsonValue CloudWatchLogs { get; init; }

    /// <summary>Whether and where it goes to S3; null JSON when missing.</summary>
    [JsonPropertyName("s3-logs")]
    public partial JsonValue S3Logs { get; init; }

    /// <summary>Where it is to be seen in S3; null when missing.</summary>
    [JsonPropertyName("s3-deep-link")]
    public partial string? S3DeepLink { get; init; }

    /// <summary>The ARN of the log stream; null when missing.</summary>
    [JsonPropertyName("cloud-watch-logs-arn")]
    public partial string? CloudWatchLogsArn { get; init; }

    /// <summary>The ARN of the object in S3; null when missing.</summary>
    [JsonPropertyName("s3-logs-arn")]
    public partial string? S3LogsArn { get; init; }
}
