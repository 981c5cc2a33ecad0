using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>An object that was scanned for malware.</summary>
[EventModel]
public sealed partial class GuardDutyScannedObject
{
    /// <summary>Its bucket.</summary>
    [JsonPropertyName("bucketName")]
    [Recurring]
    public partial string? BucketName { get; init; }

    /// <summary>Its key, not URL-encoded.</summary>
    [JsonPropertyName("objectKey")]
    public partial string? ObjectKey { get; init; }

    /// <summary>Its entity tag.</summary>
    [JsonPropertyName("eTag")]
    public partial string? ETag { get; init; }

    /// <summary>Its version; null when the bucket has no versions.</summary>
    [JsonPropertyName("versionId")]
    public partial string? VersionId { get; init; }

    /// <summary>Whether S3 throttled the scan; null when missing.</summary>
    [JsonPropertyName("s3Throttled")]
    public partial bool? S3Throttled { get; init; }
}
