using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.Ecs;

/// <summary>What a task was given instead of what its definition says.</summary>
[EventModel]
public sealed partial class EcsTaskOverride
{
    /// <summary>The same for each container; never null.</summary>
    [JsonPropertyName("containerOverrides")]
    public partial IReadOnlyList<EcsContainerOverride> ContainerOverrides { get; init; }

    /// <summary>How many CPU units it has instead; null when not replaced.</summary>
    [JsonPropertyName("cpu")]
    public partial string? Cpu { get; init; }

    /// <summary>The storage it has instead; null when not replaced.</summary>
    [JsonPropertyName("ephemeralStorage")]
    public partial EcsEphemeralStorage? EphemeralStorage { get; init; }

    /// <summary>The role it is started with instead; null when not replaced.</summary>
    [JsonPropertyName("executionRoleArn")]
    public partial string? ExecutionRoleArn { get; init; }

    /// <summary>The accelerators it has instead; never null.</summary>
    [JsonPropertyName("inferenceAcceleratorOverrides")]
    public partial IReadOnlyList<EcsInferenceAccelerator> InferenceAcceleratorOverrides { get; init; }

    /// <summary>How much memory it has instead, in MiB; null when not replaced.</summary>
    [JsonPropertyName("memory")]
    public partial string? Memory { get; init; }

    /// <summary>The role it works with instead; null when not replaced.</summary>
    [JsonPropertyName("taskRoleArn")]
    public partial string? TaskRoleArn { get; init; }
}
