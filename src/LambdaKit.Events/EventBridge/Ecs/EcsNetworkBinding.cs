using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.Ecs;

/// <summary>A port of a container.</summary>
[EventModel]
public sealed partial class EcsNetworkBinding
{
    /// <summary>The address it is bound to.</summary>
    [JsonPropertyName("bindIP")]
    public partial string? BindIp { get; init; }

    /// <summary>The port in the container; null for a range.</summary>
    [JsonPropertyName("containerPort")]
    public partial int? ContainerPort { get; init; }

    /// <summary>The ports in the container, such as <c>8080-8089</c>; null for a single one.</summary>
    [JsonPropertyName("containerPortRange")]
    public partial string? ContainerPortRange { get; init; }

    /// <summary>The port of the host; null for a range.</summary>
    [JsonPropertyName("hostPort")]
    public partial int? HostPort { get; init; }

    /// <summary>The ports of the host; null for a single one.</summary>
    [JsonPropertyName("hostPortRange")]
    public partial string? HostPortRange { get; init; }

    /// <summary><c>tcp</c> or <c>udp</c>.</summary>
    [JsonPropertyName("protocol")]
    public partial string? Protocol { get; init; }
}
