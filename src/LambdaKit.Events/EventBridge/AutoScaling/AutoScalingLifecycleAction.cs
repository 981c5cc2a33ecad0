using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.AutoScaling;

/// <summary>An instance waits for a lifecycle hook before it goes into service or is terminated.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-event-reference.html">AWS reference</see></remarks>
[EventModel]
public sealed partial class AutoScalingLifecycleAction
{
    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of an instance about to go into service.</summary>
    public const string LaunchDetailType = "EC2 Instance-launch Lifecycle Action";

    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of an instance about to be terminated.</summary>
    public const string TerminateDetailType = "EC2 Instance-terminate Lifecycle Action";

    /// <summary>What names this wait when it is completed or prolonged.</summary>
    [JsonPropertyName("LifecycleActionToken")]
    public partial string? LifecycleActionToken { get; init; }

    /// <summary>The group.</summary>
    [JsonPropertyName("AutoScalingGroupName")]
    [Recurring]
    public partial string? AutoScalingGroupName { get; init; }

    /// <summary>The hook.</summary>
    [JsonPropertyName("LifecycleHookName")]
    [Recurring]
    public partial string? LifecycleHookName { get; init; }

    /// <summary>The instance.</summary>
    [JsonPropertyName("EC2InstanceId")]
    public partial string? Ec2InstanceId { get; init; }

    /// <summary>Why it waits; null when missing.</summary>
    [JsonPropertyName("LifecycleTransition")]
    public partial AutoScalingLifecycleTransition? LifecycleTransition { get; init; }

    /// <summary>What the hook was given for its receivers; null when it was given nothing.</summary>
    [JsonPropertyName("NotificationMetadata")]
    public partial string? NotificationMetadata { get; init; }

    /// <summary>Where the instance comes from; null when missing.</summary>
    [JsonPropertyName("Origin")]
    public partial AutoScalingPlace? Origin { get; init; }

    /// <summary>Where the instance goes to; null when missing.</summary>
    [JsonPropertyName("Destination")]
    public partial AutoScalingPlace? Destination { get; init; }
}
