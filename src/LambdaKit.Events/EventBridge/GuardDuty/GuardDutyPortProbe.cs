using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>Somebody looks for open ports.</summary>
[EventModel]
public sealed partial class GuardDutyPortProbe
{
    /// <summary>Whether it was blocked.</summary>
    [JsonPropertyName("blocked")]
    public partial bool? Blocked { get; init; }

    /// <summary>The ports that were looked for; never null.</summary>
    [JsonPropertyName("portProbeDetails")]
    public partial IReadOnlyList<GuardDutyProbedPort> PortProbeDetails { get; init; }
}
