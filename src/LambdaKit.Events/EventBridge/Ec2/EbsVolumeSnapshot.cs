using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.Ec2;

/// <summary>One of several snapshots that were taken at one time.</summary>
[EventModel]
public sealed partial class EbsVolumeSnapshot
{
    /// <summary>The ARN of the snapshot.</summary>
    [JsonPropertyName("snapshot_id")]
    public partial string? SnapshotId { get; init; }

    /// <summary>The ARN of the volume.</summary>
    [JsonPropertyName("source")]
    public partial string? Source { get; init; }

    /// <summary><c>completed</c>, <c>error</c> or <c>deleted</c>.</summary>
    [JsonPropertyName("status")]
    public partial string? Status { get; init; }
}
