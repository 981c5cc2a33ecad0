using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.Ecs;

/// <summary>A task, or a container of it, went into another state.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_task_events.html">AWS reference</see></remarks>
[EventModel]
public sealed partial class EcsTaskStateChange
{
    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of such an event.</summary>
    public const string DetailType = "ECS Task State Change";

    /// <summary>What the task is attached to, such as network interfaces; never null.</summary>
    [JsonPropertyName("attachments")]
    public partial IReadOnlyList<EcsAttachment> Attachments { get; init; }

    /// <summary>What the task says about itself, such as its architecture; never null.</summary>
    [JsonPropertyName("attributes")]
    public partial IReadOnlyList<EcsAttribute> Attributes { get; init; }

    /// <summary>The availability zone it runs in; null when missing.</summary>
    [JsonPropertyName("availabilityZone")]
    [Recurring]
    public partial string? AvailabilityZone { get; init; }

    /// <summary>The capacity provider; null when missing.</summary>
    [JsonPropertyName("capacityProviderName")]
    [Recurring]
    public partial string? CapacityProviderName { get; init; }

    /// <summary>The ARN of the cluster.</summary>
    [JsonPropertyName("clusterArn")]
    [Recurring]
    public partial string? ClusterArn { get; init; }

    /// <summary><c>CONNECTED</c> or <c>DISCONNECTED</c>; null when missing.</summary>
    [JsonPropertyName("connectivity")]
    public partial string? Connectivity { get; init; }

    /// <summary>When it last became connected; null when it never was.</summary>
    [JsonPropertyName("connectivityAt")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? ConnectivityAt { get; init; }

    /// <summary>The ARN of the container instance; null on Fargate.</summary>
    [JsonPropertyName("containerInstanceArn")]
    public partial string? ContainerInstanceArn { get; init; }

    /// <summary>Its containers; never null.</summary>
    [JsonPropertyName("containers")]
    public partial IReadOnlyList<EcsContainer> Containers { get; init; }

    /// <summary>How many CPU units it has, such as <c>256</c>; a text, as ECS sends it.</summary>
    [JsonPropertyName("cpu")]
    public partial string? Cpu { get; init; }

    /// <summary>When it was created; null when missing.</summary>
    [JsonPropertyName("createdAt")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The state it is to be in; null when missing.</summary>
    [JsonPropertyName("desiredStatus")]
    public partial EcsTaskStatus? DesiredStatus { get; init; }

    /// <summary>Whether commands can be run in it; null when missing.</summary>
    [JsonPropertyName("enableExecuteCommand")]
    public partial bool? EnableExecuteCommand { get; init; }

    /// <summary>Its storage on Fargate; null when missing.</summary>
    [JsonPropertyName("ephemeralStorage")]
    public partial EcsEphemeralStorage? EphemeralStorage { get; init; }

    /// <summary>When its containers were stopped; null while they run.</summary>
    [JsonPropertyName("executionStoppedAt")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? ExecutionStoppedAt { get; init; }

    /// <summary>Its storage on Fargate, with its key; null when missing.</summary>
    [JsonPropertyName("fargateEphemeralStorage")]
    public partial EcsEphemeralStorage? FargateEphemeralStorage { get; init; }

    /// <summary>What it belongs to: <c>service:</c> and a service, <c>family:</c> and a task definition, or a name of yours.</summary>
    [JsonPropertyName("group")]
    public partial string? Group { get; init; }

    /// <summary><c>HEALTHY</c>, <c>UNHEALTHY</c> or <c>UNKNOWN</c>; mostly missing in events.</summary>
    [JsonPropertyName("healthStatus")]
    public partial string? HealthStatus { get; init; }

    /// <summary>Its Elastic Inference accelerators; never null.</summary>
    [JsonPropertyName("inferenceAccelerators")]
    public partial IReadOnlyList<EcsInferenceAccelerator> InferenceAccelerators { get; init; }

    /// <summary>The state it is in; null when missing.</summary>
    [JsonPropertyName("lastStatus")]
    public partial EcsTaskStatus? LastStatus { get; init; }

    /// <summary><c>EC2</c>, <c>FARGATE</c> or <c>EXTERNAL</c>; null when missing.</summary>
    [JsonPropertyName("launchType")]
    [Recurring]
    public partial string? LaunchType { get; init; }

    /// <summary>How much memory it has, in MiB, such as <c>512</c>; a text, as ECS sends it.</summary>
    [JsonPropertyName("memory")]
    public partial string? Memory { get; init; }

    /// <summary>What it was given instead of what its definition says.</summary>
    [JsonPropertyName("overrides")]
    public partial EcsTaskOverride? Overrides { get; init; }

    /// <summary>The operating system on Fargate; null when missing.</summary>
    [JsonPropertyName("platformFamily")]
    public partial string? PlatformFamily { get; init; }

    /// <summary>The version of Fargate; null when missing.</summary>
    [JsonPropertyName("platformVersion")]
    public partial string? PlatformVersion { get; init; }

    /// <summary>When its images began to be pulled; null when missing.</summary>
    [JsonPropertyName("pullStartedAt")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? PullStartedAt { get; init; }

    /// <summary>When its images were there; null when missing.</summary>
    [JsonPropertyName("pullStoppedAt")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? PullStoppedAt { get; init; }

    /// <summary>When it went into the state <c>RUNNING</c>; null before.</summary>
    [JsonPropertyName("startedAt")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? StartedAt { get; init; }

    /// <summary>Who started it: a deployment, or what the caller said; null when missing.</summary>
    [JsonPropertyName("startedBy")]
    public partial string? StartedBy { get; init; }

    /// <summary>Why it stopped; null while it runs.</summary>
    [JsonPropertyName("stopCode")]
    public partial EcsStopCode? StopCode { get; init; }

    /// <summary>When it was stopped; null while it runs.</summary>
    [JsonPropertyName("stoppedAt")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? StoppedAt { get; init; }

    /// <summary>Why it stopped, in words; null while it runs.</summary>
    [JsonPropertyName("stoppedReason")]
    public partial string? StoppedReason { get; init; }

    /// <summary>When it began to stop; null while it runs.</summary>
    [JsonPropertyName("stoppingAt")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? StoppingAt { get; init; }

    /// <summary>Its tags; mostly missing in events; never null.</summary>
    [JsonPropertyName("tags")]
    public partial IReadOnlyList<EcsTag> Tags { get; init; }

    /// <summary>The ARN of the task.</summary>
    [JsonPropertyName("taskArn")]
    public partial string? TaskArn { get; init; }

    /// <summary>The ARN of its definition.</summary>
    [JsonPropertyName("taskDefinitionArn")]
    [Recurring]
    public partial string? TaskDefinitionArn { get; init; }

    /// <summary>When the event was made; null when missing.</summary>
    [JsonPropertyName("updatedAt")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>The version of its state: of two events of one task, the higher one is the later.</summary>
    [JsonPropertyName("version")]
    public partial long? Version { get; init; }
}
