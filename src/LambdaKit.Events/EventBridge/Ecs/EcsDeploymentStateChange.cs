using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.Ecs;

/// <summary>A deployment of a service began, is complete or failed.</summary>
/// <remarks>
/// Modelled from the AWS reference:
/// <see href="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_service_deployment_events.html">deployment state change events</see>
/// </remarks>
[EventModel]
public sealed partial class EcsDeploymentStateChange
{
    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of such an event.</summary>
    public const string DetailType = "ECS Deployment State Change";

    /// <summary>How grave it is; null when missing.</summary>
    [JsonPropertyName("eventType")]
    public partial EcsEventType? EventType { get; init; }

    /// <summary>What happened; null when missing.</summary>
    [JsonPropertyName("eventName")]
    public partial EcsServiceEventName? EventName { get; init; }

    /// <summary>The deployment.</summary>
    [JsonPropertyName("deploymentId")]
    public partial string? DeploymentId { get; init; }

    /// <summary>When it happened; null when missing.</summary>
    [JsonPropertyName("updatedAt")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>Why, in words.</summary>
    [JsonPropertyName("reason")]
    public partial string? Reason { get; init; }

    /// <summary>The ARN of the cluster; null when missing.</summary>
    [JsonPropertyName("clusterArn")]
    [Recurring]
    public partial string? ClusterArn { get; init; }

    /// <summary>The ARN of the service revision; null when missing.</summary>
    [JsonPropertyName("serviceRevisionArn")]
    public partial string? ServiceRevisionArn { get; init; }
}
