using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>What a container may do.</summary>
[EventModel]
public sealed partial class GuardDutySecurityContext
{
    /// <summary>Whether it may do whatever the host may; null when missing.</summary>
    [JsonPropertyName("privileged")]
    public partial bool? Privileged { get; init; }

    /// <summary>Whether it may get more rights; null when missing.</summary>
    [JsonPropertyName("allowPrivilegeEscalation")]
    public partial bool? AllowPrivilegeEscalation { get; init; }
}
