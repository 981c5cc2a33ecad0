using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>The gravest threat of a scan.</summary>
[EventModel]
public sealed partial class GuardDutyHighestThreat
{
    /// <summary>How grave it is.</summary>
    [JsonPropertyName("severity")]
    public partial string? Severity { get; init; }

    /// <summary>Its name.</summary>
    [JsonPropertyName("threatName")]
    public partial string? ThreatName { get; init; }

    /// <summary>How many files.</summary>
    [JsonPropertyName("count")]
    public partial int? Count { get; init; }
}
