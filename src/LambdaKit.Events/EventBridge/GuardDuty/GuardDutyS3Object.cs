using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>An object in S3.</summary>
[EventModel]
public sealed partial class GuardDutyS3Object
{
    /// <summary>Its ARN.</summary>
    [JsonPropertyName("objectArn")]
    public partial string? ObjectArn { get; init; }

    /// <summary>Its key, not URL-encoded.</summary>
    [JsonPropertyName("key")]
    public partial string? Key { get; init; }

    /// <summary>Its entity tag.</summary>
    [JsonPropertyName("eTag")]
    public partial string? ETag { get; init; }

    /// <summary>The digest of its content.</summary>
    [JsonPropertyName("hash")]
    public partial string? Hash { get; init; }

    /// <summary>Its version; null when the bucket has no versions.</summary>
    [JsonPropertyName("versionId")]
    public partial string? VersionId { get; init; }
}
