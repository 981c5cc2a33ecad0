using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>A login to a database.</summary>
[EventModel]
public sealed partial class GuardDutyRdsLoginAttempt
{
    /// <summary>Where it came from.</summary>
    [JsonPropertyName("remoteIpDetails")]
    public partial GuardDutyRemoteIp? RemoteIpDetails { get; init; }

    /// <summary>The logins; never null.</summary>
    [JsonPropertyName("LoginAttributes")]
    public partial IReadOnlyList<GuardDutyLogin> LoginAttributes { get; init; }
}
