using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.Ecs;

/// <summary>The software of a container instance.</summary>
[EventModel]
public sealed partial class EcsVersionInfo
{
    /// <summary>The commit of its agent; null when missing.</summary>
    [JsonPropertyName("agentHash")]
    public partial string? AgentHash { get; init; }

    /// <summary>The version of its agent; null when missing.</summary>
    [JsonPropertyName("agentVersion")]
    public partial string? AgentVersion { get; init; }

    /// <summary>The version of Docker; null when missing.</summary>
    [JsonPropertyName("dockerVersion")]
    public partial string? DockerVersion { get; init; }
}
