using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>How much was scanned.</summary>
[EventModel]
public sealed partial class GuardDutyScannedItems
{
    /// <summary>How many GB.</summary>
    [JsonPropertyName("totalGb")]
    public partial int? TotalGb { get; init; }

    /// <summary>How many files.</summary>
    [JsonPropertyName("files")]
    public partial int? Files { get; init; }

    /// <summary>How many volumes.</summary>
    [JsonPropertyName("volumes")]
    public partial int? Volumes { get; init; }
}
