using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>What speaks for a finding.</summary>
[EventModel]
public sealed partial class GuardDutyEvidence
{
    /// <summary>What lists of threats say; never null.</summary>
    [JsonPropertyName("threatIntelligenceDetails")]
    public partial IReadOnlyList<GuardDutyThreatIntelligence> ThreatIntelligenceDetails { get; init; }
}
