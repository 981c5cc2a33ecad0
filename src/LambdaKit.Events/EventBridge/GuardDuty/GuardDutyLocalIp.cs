using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>An address of the resource.</summary>
[EventModel]
public sealed partial class GuardDutyLocalIp
{
    /// <summary>The IPv4 address; null when it has none.</summary>
    [JsonPropertyName("ipAddressV4")]
    public partial string? IpAddressV4 { get; init; }

    /// <summary>The IPv6 address; null when it has none.</summary>
    [JsonPropertyName("ipAddressV6")]
    public partial string? IpAddressV6 { get; init; }
}
