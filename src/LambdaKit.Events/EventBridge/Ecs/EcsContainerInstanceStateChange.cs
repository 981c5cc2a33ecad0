using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.Ecs;

/// <summary>A container instance went into another state, or has other resources left.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_container_instance_events.html">AWS reference</see></remarks>
[EventModel]
public sealed partial class EcsContainerInstanceStateChange
{
    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of such an event.</summary>
    public const string DetailType = "ECS Container Instance State Change";

    /// <summary>The kind of its account; null when missing.</summary>
    [JsonPropertyName("accountType")]
    public partial string? AccountType { get; init; }

    /// <summary>Whether its agent is connected; null when missing.</summary>
    [JsonPropertyName("agentConnected")]
    public partial bool? AgentConnected { get; init; }

    /// <summary>How far an update of its agent has come; null when none was asked for.</summary>
    [JsonPropertyName("agentUpdateStatus")]
    public partial string? AgentUpdateStatus { get; init; }

    /// <summary>What it is attached to, such as network interfaces; never null.</summary>
    [JsonPropertyName("attachments")]
    public partial IReadOnlyList<EcsAttachment> Attachments { get; init; }

    /// <summary>What it can do and where it is; never null.</summary>
    [JsonPropertyName("attributes")]
    public partial IReadOnlyList<EcsAttribute> Attributes { get; init; }

    /// <summary>The capacity provider; null when it has none.</summary>
    [JsonPropertyName("capacityProviderName")]
    [Recurring]
    public partial string? CapacityProviderName { get; init; }

    /// <summary>The ARN of the cluster.</summary>
    [JsonPropertyName("clusterArn")]
    [Recurring]
    public partial string? ClusterArn { get; init; }

    /// <summary>The ARN of the container instance.</summary>
    [JsonPropertyName("containerInstanceArn")]
    public partial string? ContainerInstanceArn { get; init; }

    /// <summary>The EC2 instance; null for an external one.</summary>
    [JsonPropertyName("ec2InstanceId")]
    public partial string? Ec2InstanceId { get; init; }

    /// <summary>What its health checks say; null when missing.</summary>
    [JsonPropertyName("healthStatus")]
    public partial EcsInstanceHealth? HealthStatus { get; init; }

    /// <summary>How many tasks are about to start on it; null when missing.</summary>
    [JsonPropertyName("pendingTasksCount")]
    public partial int? PendingTasksCount { get; init; }

    /// <summary>When it was registered; null when missing.</summary>
    [JsonPropertyName("registeredAt")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? RegisteredAt { get; init; }

    /// <summary>What it has; never null.</summary>
    [JsonPropertyName("registeredResources")]
    public partial IReadOnlyList<EcsInstanceResource> RegisteredResources { get; init; }

    /// <summary>What no task has taken yet; never null.</summary>
    [JsonPropertyName("remainingResources")]
    public partial IReadOnlyList<EcsInstanceResource> RemainingResources { get; init; }

    /// <summary>How many tasks run on it; null when missing.</summary>
    [JsonPropertyName("runningTasksCount")]
    public partial int? RunningTasksCount { get; init; }

    /// <summary><c>REGISTERING</c>, <c>REGISTRATION_FAILED</c>, <c>ACTIVE</c>, <c>INACTIVE</c>, <c>DEREGISTERING</c> or <c>DRAINING</c>.</summary>
    [JsonPropertyName("status")]
    public partial string? Status { get; init; }

    /// <summary>Why it is in that state; null when there is nothing to say.</summary>
    [JsonPropertyName("statusReason")]
    public partial string? StatusReason { get; init; }

    /// <summary>Its tags; mostly missing in events; never null.</summary>
    [JsonPropertyName("tags")]
    public partial IReadOnlyList<EcsTag> Tags { get; init; }

    /// <summary>When the event was made; null when missing.</summary>
    [JsonPropertyName("updatedAt")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>The version of its state: of two events of one instance, the higher one is the later.</summary>
    [JsonPropertyName("version")]
    public partial long? Version { get; init; }

    /// <summary>Its software.</summary>
    [JsonPropertyName("versionInfo")]
    public partial EcsVersionInfo? VersionInfo { get; init; }
}
