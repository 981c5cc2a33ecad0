using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>A connection.</summary>
[EventModel]
public sealed partial class GuardDutyNetworkConnection
{
    /// <summary>Whether it was blocked.</summary>
    [JsonPropertyName("blocked")]
    public partial bool? Blocked { get; init; }

    /// <summary><c>INBOUND</c>, <c>OUTBOUND</c> or <c>UNKNOWN</c>.</summary>
    [JsonPropertyName("connectionDirection")]
    public partial string? ConnectionDirection { get; init; }

    /// <summary>The port of the resource.</summary>
    [JsonPropertyName("localPortDetails")]
    public partial GuardDutyPort? LocalPortDetails { get; init; }

    /// <summary><c>TCP</c>, <c>UDP</c> or another protocol.</summary>
    [JsonPropertyName("protocol")]
    public partial string? Protocol { get; init; }

    /// <summary>The address of the resource; null when missing.</summary>
    [JsonPropertyName("localIpDetails")]
    public partial GuardDutyLocalIp? LocalIpDetails { get; init; }

    /// <summary>The network interface; null when missing.</summary>
    [JsonPropertyName("localNetworkInterface")]
    public partial string? LocalNetworkInterface { get; init; }

    /// <summary>The address elsewhere.</summary>
    [JsonPropertyName("remoteIpDetails")]
    public partial GuardDutyRemoteIp? RemoteIpDetails { get; init; }

    /// <summary>The port elsewhere.</summary>
    [JsonPropertyName("remotePortDetails")]
    public partial GuardDutyPort? RemotePortDetails { get; init; }
}
