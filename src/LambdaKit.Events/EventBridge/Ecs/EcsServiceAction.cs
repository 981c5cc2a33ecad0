using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.Ecs;

/// <summary>Something happened to a service.</summary>
/// <remarks>
/// Modelled from the AWS reference:
/// <see href="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_service_events.html">service action events</see>
/// </remarks>
[EventModel]
public sealed partial class EcsServiceAction
{
    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of such an event.</summary>
    public const string DetailType = "ECS Service Action";

    /// <summary>How grave it is; null when missing.</summary>
    [JsonPropertyName("eventType")]
    public partial EcsEventType? EventType { get; init; }

    /// <summary>What happened; null when missing.</summary>
    [JsonPropertyName("eventName")]
    public partial EcsServiceEventName? EventName { get; init; }

    /// <summary>The ARN of the cluster.</summary>
    [JsonPropertyName("clusterArn")]
    [Recurring]
    public partial string? ClusterArn { get; init; }

    /// <summary>When it happened; null when missing.</summary>
    [JsonPropertyName("createdAt")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The ARNs of the capacity providers it is about; never null.</summary>
    [JsonPropertyName("capacityProviderArns")]
    public partial IReadOnlyList<string> CapacityProviderArns { get; init; }

    /// <summary>The ARNs of the container instances it is about; never null.</summary>
    [JsonPropertyName("containerInstanceArns")]
    public partial IReadOnlyList<string> ContainerInstanceArns { get; init; }

    /// <summary>The port it is about; null for other events.</summary>
    [JsonPropertyName("containerPort")]
    public partial int? ContainerPort { get; init; }

    /// <summary>How many tasks there are to be; null for other events.</summary>
    [JsonPropertyName("desiredCount")]
    public partial int? DesiredCount { get; init; }

    /// <summary>The EC2 instances it is about; never null.</summary>
    [JsonPropertyName("ec2InstanceIds")]
    public partial IReadOnlyList<string> Ec2InstanceIds { get; init; }

    /// <summary>Why, such as <c>RESOURCE:FARGATE</c>; null for other events.</summary>
    [JsonPropertyName("reason")]
    public partial string? Reason { get; init; }

    /// <summary>The ARNs of the service registries it is about; never null.</summary>
    [JsonPropertyName("serviceRegistryArns")]
    public partial IReadOnlyList<string> ServiceRegistryArns { get; init; }

    /// <summary>The ARNs of the target groups it is about; never null.</summary>
    [JsonPropertyName("targetGroupArns")]
    public partial IReadOnlyList<string> TargetGroupArns { get; init; }

    /// <summary>The targets it is about; never null.</summary>
    [JsonPropertyName("targets")]
    public partial IReadOnlyList<string> Targets { get; init; }

    /// <summary>The ARNs of the tasks it is about; never null.</summary>
    [JsonPropertyName("taskArns")]
    public partial IReadOnlyList<string> TaskArns { get; init; }

    /// <summary>The ARNs of the task sets it is about; never null.</summary>
    [JsonPropertyName("taskSetArns")]
    public partial IReadOnlyList<string> TaskSetArns { get; init; }
}
