using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.Ec2;

/// <summary>A snapshot was created, copied, shared or moved between tiers, or that failed.</summary>
/// <remarks>
/// Modelled from the AWS reference: <see href="https://docs.aws.amazon.com/ebs/latest/userguide/ebs-cloud-watch-events.html">events of EBS</see>
/// </remarks>
[EventModel]
public sealed partial class EbsSnapshotNotification
{
    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of such an event.</summary>
    public const string DetailType = "EBS Snapshot Notification";

    /// <summary>What was to be done: <c>createSnapshot</c>, <c>copySnapshot</c>, <c>shareSnapshot</c>, <c>archiveSnapshot</c>, <c>permanentRestoreSnapshot</c>, <c>temporaryRestoreSnapshot</c> or <c>restoreExpiry</c>.</summary>
    [JsonPropertyName("event")]
    public partial string? Event { get; init; }

    /// <summary><c>succeeded</c> or <c>failed</c>.</summary>
    [JsonPropertyName("result")]
    public partial string? Result { get; init; }

    /// <summary>Why it failed; empty otherwise.</summary>
    [JsonPropertyName("cause")]
    public partial string? Cause { get; init; }

    /// <summary>The request; empty where there was none.</summary>
    [JsonPropertyName("request-id")]
    public partial string? RequestId { get; init; }

    /// <summary>The ARN of the snapshot, or its identifier.</summary>
    [JsonPropertyName("snapshot_id")]
    public partial string? SnapshotId { get; init; }

    /// <summary>What it was made from: the ARN of a volume or a snapshot; for a shared one, the account that shares it.</summary>
    [JsonPropertyName("source")]
    public partial string? Source { get; init; }

    /// <summary>When it began; null when missing.</summary>
    [JsonPropertyName("startTime")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? StartTime { get; init; }

    /// <summary>When it ended; null when missing.</summary>
    [JsonPropertyName("endTime")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? EndTime { get; init; }

    /// <summary>When it began, as older events spell it; null when missing.</summary>
    [JsonPropertyName("StartTime")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? OlderStartTime { get; init; }

    /// <summary>When it ended, as older events spell it; null when missing.</summary>
    [JsonPropertyName("EndTime")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? OlderEndTime { get; init; }

    /// <summary>Whether the copy holds only what changed: <c>True</c> or <c>False</c>; null for events other than copies.</summary>
    [JsonPropertyName("incremental")]
    public partial string? Incremental { get; init; }

    /// <summary>When it leaves the Recycle Bin; null unless it is in there.</summary>
    [JsonPropertyName("recycleBinExitTime")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? RecycleBinExitTime { get; init; }

    /// <summary>For how many days it was restored for a time; null for other events.</summary>
    [JsonPropertyName("restoreDuration")]
    [StoredAs(typeof(IntegerOrText))]
    public partial int? RestoreDurationDays { get; init; }

    /// <summary>When a snapshot that was restored for a time is archived again; null for other events.</summary>
    [JsonPropertyName("restoreExpiryTime")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? RestoreExpiresAt { get; init; }

    /// <summary>How fast a copy is made; null when missing.</summary>
    [JsonPropertyName("transferType")]
    public partial string? TransferType { get; init; }

    /// <summary>Within how many minutes a time-based copy has to be made; null for others.</summary>
    [JsonPropertyName("completionDurationMinutes")]
    [StoredAs(typeof(IntegerOrText))]
    public partial int? CompletionDurationMinutes { get; init; }
}
