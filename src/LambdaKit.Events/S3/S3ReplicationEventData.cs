using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.S3;

/// <summary>How the replication of an object went.</summary>
[EventModel]
public sealed partial class S3ReplicationEventData
{
    /// <summary>The rule that replicates the object.</summary>
    [JsonPropertyName("replicationRuleId")]
    [Recurring]
    public partial string? ReplicationRuleId { get; init; }

    /// <summary>The ARN of the bucket that it goes to.</summary>
    [JsonPropertyName("destinationBucket")]
    [Recurring]
    public partial string? DestinationBucket { get; init; }

    /// <summary>What was to be replicated, such as <c>OBJECT_PUT</c>.</summary>
    [JsonPropertyName("s3Operation")]
    [Recurring]
    public partial string? S3Operation { get; init; }

    /// <summary>When that was requested.</summary>
    [JsonPropertyName("requestTime")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? RequestTime { get; init; }

    /// <summary>Why the replication failed, such as <c>AssumeRoleNotPermitted</c>; null when it did not.</summary>
    [JsonPropertyName("failureReason")]
    public partial string? FailureReason { get; init; }

    /// <summary>The time within which it should have been replicated; null where S3 sends none.</summary>
    [JsonPropertyName("threshold")]
    [StoredAs(typeof(TextOrNumber))]
    public partial string? Threshold { get; init; }

    /// <summary>The time that it took; null where S3 sends none.</summary>
    [JsonPropertyName("replicationTime")]
    [StoredAs(typeof(TextOrNumber))]
    public partial string? ReplicationTime { get; init; }
}
