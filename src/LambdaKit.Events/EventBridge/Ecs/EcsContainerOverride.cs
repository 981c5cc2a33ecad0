using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.Ecs;

/// <summary>What a container was given instead of what its definition says.</summary>
[EventModel]
public sealed partial class EcsContainerOverride
{
    /// <summary>The command it runs instead; never null.</summary>
    [JsonPropertyName("command")]
    public partial IReadOnlyList<string> Command { get; init; }

    /// <summary>How many CPU units it has instead; null when not replaced.</summary>
    [JsonPropertyName("cpu")]
    public partial int? Cpu { get; init; }

    /// <summary>Environment variables beside those of the definition; never null.</summary>
    [JsonPropertyName("environment")]
    public partial IReadOnlyList<EcsKeyValue> Environment { get; init; }

    /// <summary>Files with environment variables; never null.</summary>
    [JsonPropertyName("environmentFiles")]
    public partial IReadOnlyList<EcsEnvironmentFile> EnvironmentFiles { get; init; }

    /// <summary>The most memory it may take instead, in MiB; null when not replaced.</summary>
    [JsonPropertyName("memory")]
    public partial int? Memory { get; init; }

    /// <summary>The memory that is kept for it instead, in MiB; null when not replaced.</summary>
    [JsonPropertyName("memoryReservation")]
    public partial int? MemoryReservation { get; init; }

    /// <summary>The container.</summary>
    [JsonPropertyName("name")]
    public partial string? Name { get; init; }

    /// <summary>What it needs instead, such as GPUs; never null.</summary>
    [JsonPropertyName("resourceRequirements")]
    public partial IReadOnlyList<EcsResourceRequirement> ResourceRequirements { get; init; }
}
