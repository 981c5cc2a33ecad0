using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>What is unusual, or a sequence of attacks.</summary>
[EventModel]
public sealed partial class GuardDutyDetection
{
    /// <summary>What is unusual, as GuardDuty sends it; null JSON for others.</summary>
    [JsonPropertyName("anomaly")]
    public partial JsonValue Anomaly { get; init; }

    /// <summary>The sequence of attacks; null for others.</summary>
    [JsonPropertyName("sequence")]
    public partial GuardDutySequence? Sequence { get; init; }
}
