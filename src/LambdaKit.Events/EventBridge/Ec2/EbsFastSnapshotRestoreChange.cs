using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.Ec2;

/// <summary>Fast restore of a snapshot went into another state in one zone.</summary>
/// <remarks>
/// Modelled from the AWS reference: <see href="https://docs.aws.amazon.com/ebs/latest/userguide/ebs-cloud-watch-events.html">events of EBS</see>
/// </remarks>
[EventModel]
public sealed partial class EbsFastSnapshotRestoreChange
{
    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of such an event.</summary>
    public const string DetailType = "EBS Fast Snapshot Restore State-change Notification";

    /// <summary>The snapshot.</summary>
    [JsonPropertyName("snapshot-id")]
    public partial string? SnapshotId { get; init; }

    /// <summary><c>enabling</c>, <c>optimizing</c>, <c>enabled</c>, <c>disabling</c> or <c>disabled</c>.</summary>
    [JsonPropertyName("state")]
    public partial string? State { get; init; }

    /// <summary>The availability zone; null when missing.</summary>
    [JsonPropertyName("zone")]
    public partial string? Zone { get; init; }

    /// <summary>Why, such as <c>Client.UserInitiated</c>.</summary>
    [JsonPropertyName("message")]
    public partial string? Message { get; init; }
}
