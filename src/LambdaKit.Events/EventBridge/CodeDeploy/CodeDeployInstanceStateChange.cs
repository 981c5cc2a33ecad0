using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.CodeDeploy;

/// <summary>A deployment went into another state on one instance.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/codedeploy/latest/userguide/monitoring-cloudwatch-events.html">AWS reference</see></remarks>
[EventModel]
public sealed partial class CodeDeployInstanceStateChange
{
    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of such an event.</summary>
    public const string DetailType = "CodeDeploy Instance State-change Notification";

    /// <summary>The instance.</summary>
    [JsonPropertyName("instanceId")]
    public partial string? InstanceId { get; init; }

    /// <summary>The region.</summary>
    [JsonPropertyName("region")]
    [Recurring]
    public partial string? Region { get; init; }

    /// <summary>The state it is in there; null when missing.</summary>
    [JsonPropertyName("state")]
    public partial CodeDeployState? State { get; init; }

    /// <summary>The application.</summary>
    [JsonPropertyName("application")]
    [Recurring]
    public partial string? Application { get; init; }

    /// <summary>The deployment, <c>d-</c> and letters.</summary>
    [JsonPropertyName("deploymentId")]
    public partial string? DeploymentId { get; init; }

    /// <summary>The group of instances.</summary>
    [JsonPropertyName("instanceGroupId")]
    public partial string? InstanceGroupId { get; init; }

    /// <summary>The deployment group.</summary>
    [JsonPropertyName("deploymentGroup")]
    [Recurring]
    public partial string? DeploymentGroup { get; init; }
}
