using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.AutoScaling;

/// <summary>An instance refresh began, reached a checkpoint or ended.</summary>
/// <remarks>
/// Modelled from the AWS reference:
/// <see href="https://docs.aws.amazon.com/autoscaling/ec2/userguide/instance-refresh-eventbridge-events.html">events of instance refreshes</see>
/// </remarks>
[EventModel]
public sealed partial class AutoScalingInstanceRefresh
{
    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of one that began.</summary>
    public const string StartedDetailType = "EC2 Auto Scaling Instance Refresh Started";

    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of one that reached a checkpoint.</summary>
    public const string CheckpointReachedDetailType = "EC2 Auto Scaling Instance Refresh Checkpoint Reached";

    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of one that succeeded.</summary>
    public const string SucceededDetailType = "EC2 Auto Scaling Instance Refresh Succeeded";

    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of one that failed.</summary>
    public const string FailedDetailType = "EC2 Auto Scaling Instance Refresh Failed";

    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of one that was cancelled.</summary>
    public const string CancelledDetailType = "EC2 Auto Scaling Instance Refresh Cancelled";

    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of one that is rolled back.</summary>
    public const string RollbackStartedDetailType = "EC2 Auto Scaling Instance Refresh Rollback Started";

    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of one that was rolled back.</summary>
    public const string RollbackSucceededDetailType = "EC2 Auto Scaling Instance Refresh Rollback Succeeded";

    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of one that could not be rolled back.</summary>
    public const string RollbackFailedDetailType = "EC2 Auto Scaling Instance Refresh Rollback Failed";

    /// <summary>The refresh.</summary>
    [JsonPropertyName("InstanceRefreshId")]
    public partial string? InstanceRefreshId { get; init; }

    /// <summary>The group.</summary>
    [JsonPropertyName("AutoScalingGroupName")]
    [Recurring]
    public partial string? AutoScalingGroupName { get; init; }

    /// <summary>How many of the instances were replaced, in percent; null unless it reached a checkpoint.</summary>
    [JsonPropertyName("CheckpointPercentage")]
    [StoredAs(typeof(IntegerText))]
    public partial int? CheckpointPercentage { get; init; }

    /// <summary>For how long it waits now, in seconds; null unless it reached a checkpoint.</summary>
    [JsonPropertyName("CheckpointDelay")]
    [StoredAs(typeof(IntegerText))]
    public partial int? CheckpointDelaySeconds { get; init; }
}
