using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>A snapshot of EBS.</summary>
[EventModel]
public sealed partial class GuardDutyEbsSnapshot
{
    /// <summary>Its ARN.</summary>
    [JsonPropertyName("snapshotArn")]
    public partial string? SnapshotArn { get; init; }
}
