using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.Batch;

/// <summary>The container of one run of a job.</summary>
[EventModel]
public sealed partial class BatchAttemptContainer
{
    /// <summary>The ARN of the container instance; null on Fargate.</summary>
    [JsonPropertyName("containerInstanceArn")]
    public partial string? ContainerInstanceArn { get; init; }

    /// <summary>The ARN of the ECS task.</summary>
    [JsonPropertyName("taskArn")]
    public partial string? TaskArn { get; init; }

    /// <summary>The exit code; null when there was none.</summary>
    [JsonPropertyName("exitCode")]
    public partial int? ExitCode { get; init; }

    /// <summary>Why it ended, in words; null when there is nothing to say.</summary>
    [JsonPropertyName("reason")]
    public partial string? Reason { get; init; }

    /// <summary>Its log stream.</summary>
    [JsonPropertyName("logStreamName")]
    public partial string? LogStreamName { get; init; }

    /// <summary>Its network interfaces; never null.</summary>
    [JsonPropertyName("networkInterfaces")]
    public partial IReadOnlyList<BatchNetworkInterface> NetworkInterfaces { get; init; }
}
