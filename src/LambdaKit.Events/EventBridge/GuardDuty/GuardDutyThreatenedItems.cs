using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>How much is malware.</summary>
[EventModel]
public sealed partial class GuardDutyThreatenedItems
{
    /// <summary>How many files.</summary>
    [JsonPropertyName("files")]
    public partial int? Files { get; init; }
}
