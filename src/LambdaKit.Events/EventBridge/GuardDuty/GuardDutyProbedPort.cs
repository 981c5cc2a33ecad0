using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>A port that somebody looked for.</summary>
[EventModel]
public sealed partial class GuardDutyProbedPort
{
    /// <summary>The port.</summary>
    [JsonPropertyName("localPortDetails")]
    public partial GuardDutyPort? LocalPortDetails { get; init; }

    /// <summary>The address of the resource; null when missing.</summary>
    [JsonPropertyName("localIpDetails")]
    public partial GuardDutyLocalIp? LocalIpDetails { get; init; }

    /// <summary>Where it came from.</summary>
    [JsonPropertyName("remoteIpDetails")]
    public partial GuardDutyRemoteIp? RemoteIpDetails { get; init; }
}
