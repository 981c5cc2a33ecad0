using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>The volumes that were scanned for malware, and those that were not.</summary>
[EventModel]
public sealed partial class GuardDutyEbsVolumes
{
    /// <summary>Those that were scanned; never null.</summary>
    [JsonPropertyName("scannedVolumeDetails")]
    public partial IReadOnlyList<GuardDutyEbsVolume> ScannedVolumeDetails { get; init; }

    /// <summary>Those that were not; never null.</summary>
    [JsonPropertyName("skippedVolumeDetails")]
    public partial IReadOnlyList<GuardDutyEbsVolume> SkippedVolumeDetails { get; init; }
}
