using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.Ecs;

/// <summary>A network interface of a container.</summary>
[EventModel]
public sealed partial class EcsNetworkInterface
{
    /// <summary>The attachment of the task it belongs to.</summary>
    [JsonPropertyName("attachmentId")]
    public partial string? AttachmentId { get; init; }

    /// <summary>Its IPv6 address; null when it has none.</summary>
    [JsonPropertyName("ipv6Address")]
    public partial string? Ipv6Address { get; init; }

    /// <summary>Its IPv4 address; null when it has none.</summary>
    [JsonPropertyName("privateIpv4Address")]
    public partial string? PrivateIpv4Address { get; init; }
}
