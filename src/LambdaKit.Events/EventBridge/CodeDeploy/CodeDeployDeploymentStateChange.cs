using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.CodeDeploy;

/// <summary>A deployment went into another state.</summary>
/// <remarks>
/// Modelled from the AWS reference:
/// <see href="https://docs.aws.amazon.com/codedeploy/latest/userguide/monitoring-cloudwatch-events.html">events of CodeDeploy</see>
/// </remarks>
[EventModel]
public sealed partial class CodeDeployDeploymentStateChange
{
    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of such an event.</summary>
    public const string DetailType = "CodeDeploy Deployment State-change Notification";

    /// <summary>The region.</summary>
    [JsonPropertyName("region")]
    [Recurring]
    public partial string? Region { get; init; }

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

    /// <summary>The state it is in; null when missing.</summary>
    [JsonPropertyName("state")]
    public partial CodeDeployState? State { get; init; }

    /// <summary>The application.</summary>
    [JsonPropertyName("application")]
    [Recurring]
    public partial string? Application { get; init; }
}
