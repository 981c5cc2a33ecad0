using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.Ecs;

/// <summary>A container of a task.</summary>
[EventModel]
public sealed partial class EcsContainer
{
    /// <summary>Its ARN.</summary>
    [JsonPropertyName("containerArn")]
    public partial string? ContainerArn { get; init; }

    /// <summary>How many CPU units it has, such as <c>10</c>; a text, as ECS sends it.</summary>
    [JsonPropertyName("cpu")]
    public partial string? Cpu { get; init; }

    /// <summary>The exit code; null while it runs.</summary>
    [JsonPropertyName("exitCode")]
    public partial int? ExitCode { get; init; }

    /// <summary>Its GPUs; never null.</summary>
    [JsonPropertyName("gpuIds")]
    public partial IReadOnlyList<string> GpuIds { get; init; }

    /// <summary><c>HEALTHY</c>, <c>UNHEALTHY</c> or <c>UNKNOWN</c>; mostly missing in events.</summary>
    [JsonPropertyName("healthStatus")]
    public partial string? HealthStatus { get; init; }

    /// <summary>Its image.</summary>
    [JsonPropertyName("image")]
    public partial string? Image { get; init; }

    /// <summary>The digest of the image; null when it is not known.</summary>
    [JsonPropertyName("imageDigest")]
    public partial string? ImageDigest { get; init; }

    /// <summary>The state it is in; null when missing.</summary>
    [JsonPropertyName("lastStatus")]
    public partial EcsTaskStatus? LastStatus { get; init; }

    /// <summary>Agents of ECS in it, such as the one for commands; never null.</summary>
    [JsonPropertyName("managedAgents")]
    public partial IReadOnlyList<EcsManagedAgent> ManagedAgents { get; init; }

    /// <summary>The most memory it may take, in MiB; a text, as ECS sends it.</summary>
    [JsonPropertyName("memory")]
    public partial string? Memory { get; init; }

    /// <summary>The memory that is kept for it, in MiB; a text, as ECS sends it.</summary>
    [JsonPropertyName("memoryReservation")]
    public partial string? MemoryReservation { get; init; }

    /// <summary>Its name in the definition.</summary>
    [JsonPropertyName("name")]
    public partial string? Name { get; init; }

    /// <summary>Its ports; never null.</summary>
    [JsonPropertyName("networkBindings")]
    public partial IReadOnlyList<EcsNetworkBinding> NetworkBindings { get; init; }

    /// <summary>Its network interfaces; never null.</summary>
    [JsonPropertyName("networkInterfaces")]
    public partial IReadOnlyList<EcsNetworkInterface> NetworkInterfaces { get; init; }

    /// <summary>Its Neuron devices; never null.</summary>
    [JsonPropertyName("neuronDeviceIds")]
    public partial IReadOnlyList<string> NeuronDeviceIds { get; init; }

    /// <summary>Why it is in that state; null when there is nothing to say.</summary>
    [JsonPropertyName("reason")]
    public partial string? Reason { get; init; }

    /// <summary>Its identifier in the container runtime; null when missing.</summary>
    [JsonPropertyName("runtimeId")]
    public partial string? RuntimeId { get; init; }

    /// <summary>The ARN of its task.</summary>
    [JsonPropertyName("taskArn")]
    public partial string? TaskArn { get; init; }
}
