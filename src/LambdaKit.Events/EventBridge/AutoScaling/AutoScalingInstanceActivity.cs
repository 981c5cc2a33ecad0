using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.AutoScaling;

/// <summary>An instance was launched or terminated, or that failed.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-event-reference.html">AWS reference</see></remarks>
[EventModel]
public sealed partial class AutoScalingInstanceActivity
{
    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of an instance that was launched.</summary>
    public const string LaunchSuccessfulDetailType = "EC2 Instance Launch Successful";

    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of an instance that could not be launched.</summary>
    public const string LaunchUnsuccessfulDetailType = "EC2 Instance Launch Unsuccessful";

    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of an instance that was terminated.</summary>
    public const string TerminateSuccessfulDetailType = "EC2 Instance Terminate Successful";

    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of an instance that could not be terminated.</summary>
    public const string TerminateUnsuccessfulDetailType = "EC2 Instance Terminate Unsuccessful";

    /// <summary><c>InProgress</c>, <c>Failed</c> or another status of the activity.</summary>
    [JsonPropertyName("StatusCode")]
    public partial string? StatusCode { get; init; }

    /// <summary>What was done, in words.</summary>
    [JsonPropertyName("Description")]
    public partial string? Description { get; init; }

    /// <summary>The group.</summary>
    [JsonPropertyName("AutoScalingGroupName")]
    [Recurring]
    public partial string? AutoScalingGroupName { get; init; }

    /// <summary>The activity.</summary>
    [JsonPropertyName("ActivityId")]
    public partial string? ActivityId { get; init; }

    /// <summary>Where the instance is.</summary>
    [JsonPropertyName("Details")]
    public partial AutoScalingActivityDetails? Details { get; init; }

    /// <summary>The same as the activity.</summary>
    [JsonPropertyName("RequestId")]
    public partial string? RequestId { get; init; }

    /// <summary>What the status means, in words; empty when there is nothing to say.</summary>
    [JsonPropertyName("StatusMessage")]
    public partial string? StatusMessage { get; init; }

    /// <summary>When it ended; null when missing.</summary>
    [JsonPropertyName("EndTime")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? EndTime { get; init; }

    /// <summary>The instance; empty when none came to be.</summary>
    [JsonPropertyName("EC2InstanceId")]
    public partial string? Ec2InstanceId { get; init; }

    /// <summary>When it began; null when missing.</summary>
    [JsonPropertyName("StartTime")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? StartTime { get; init; }

    /// <summary>Why it was done, in words.</summary>
    [JsonPropertyName("Cause")]
    public partial string? Cause { get; init; }

    /// <summary>Where the instance comes from; null when missing.</summary>
    [JsonPropertyName("Origin")]
    public partial AutoScalingPlace? Origin { get; init; }

    /// <summary>Where the instance goes to; null when missing.</summary>
    [JsonPropertyName("Destination")]
    public partial AutoScalingPlace? Destination { get; init; }
}
