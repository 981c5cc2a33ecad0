using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>What a scan found.</summary>
[EventModel]
public sealed partial class GuardDutyScanDetections
{
    /// <summary>How much was scanned.</summary>
    [JsonPropertyName("scannedItemCount")]
    public partial GuardDutyScannedItems? ScannedItemCount { get; init; }

    /// <summary>How much of it is malware.</summary>
    [JsonPropertyName("threatsDetectedItemCount")]
    public partial GuardDutyThreatenedItems? ThreatsDetectedItemCount { get; init; }

    /// <summary>The gravest threat; null when there is none.</summary>
    [JsonPropertyName("highestSeverityThreatDetails")]
    public partial GuardDutyHighestThreat? HighestSeverityThreatDetails { get; init; }

    /// <summary>The threats by name.</summary>
    [JsonPropertyName("threatDetectedByName")]
    public partial GuardDutyThreatsByName? ThreatDetectedByName { get; init; }
}
