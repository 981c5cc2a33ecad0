using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>What a list of threats says.</summary>
[EventModel]
public sealed partial class GuardDutyThreatIntelligence
{
    /// <summary>The list.</summary>
    [JsonPropertyName("threatListName")]
    public partial string? ThreatListName { get; init; }

    /// <summary>The threats; never null.</summary>
    [JsonPropertyName("threatNames")]
    public partial IReadOnlyList<string> ThreatNames { get; init; }

    /// <summary>The digest of the file; null when missing.</summary>
    [JsonPropertyName("threatFileSha256")]
    public partial string? ThreatFileSha256 { get; init; }
}
