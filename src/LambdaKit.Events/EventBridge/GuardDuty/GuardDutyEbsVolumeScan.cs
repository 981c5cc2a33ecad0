using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>A scan of volumes for malware.</summary>
[EventModel]
public sealed partial class GuardDutyEbsVolumeScan
{
    /// <summary>Its identifier.</summary>
    [JsonPropertyName("scanId")]
    public partial string? ScanId { get; init; }

    /// <summary>When it began; null when missing.</summary>
    [JsonPropertyName("scanStartedAt")]
    [StoredAs(typeof(IsoOrEpochTime))]
    public partial DateTimeOffset? ScanStartedAt { get; init; }

    /// <summary>When it ended; null when missing.</summary>
    [JsonPropertyName("scanCompletedAt")]
    [StoredAs(typeof(IsoOrEpochTime))]
    public partial DateTimeOffset? ScanCompletedAt { get; init; }

    /// <summary>The finding that set it off; null when missing.</summary>
    [JsonPropertyName("triggerFindingId")]
    public partial string? TriggerFindingId { get; init; }

    /// <summary>Who knows the malware; never null.</summary>
    [JsonPropertyName("sources")]
    public partial IReadOnlyList<string> Sources { get; init; }

    /// <summary>What was found.</summary>
    [JsonPropertyName("scanDetections")]
    public partial GuardDutyScanDetections? ScanDetections { get; init; }

    /// <summary><c>GUARDDUTY_INITIATED</c> or <c>ON_DEMAND</c>.</summary>
    [JsonPropertyName("scanType")]
    public partial string? ScanType { get; init; }
}
