using System.Text.Json.Serialization;

namespace LambdaKit.Events.TransferFamily;

/// <summary>Where a file is.</summary>
[EventModel]
public sealed partial class TransferFamilyFileLocation
{
    /// <summary><c>S3</c> or <c>EFS</c>.</summary>
    [JsonPropertyName("domain")]
    public partial string? Domain { get; init; }

    /// <summary>The bucket; null on EFS.</summary>
    [JsonPropertyName("bucket")]
    public partial string? Bucket { get; init; }

    /// <summary>The key, not encoded; null on EFS.</summary>
    [JsonPropertyName("key")]
    public partial string? Key { get; init; }

    /// <summary>The entity tag; null on EFS.</summary>
    [JsonPropertyName("eTag")]
    public partial string? ETag { get; init; }

    /// <summary>The version; null when the bucket has none, and on EFS.</summary>
    [JsonPropertyName("versionId")]
    public partial string? VersionId { get; init; }

    /// <summary>The file system; null on S3.</summary>
    [JsonPropertyName("fileSystemId")]
    public partial string? FileSystemId { get; init; }

    /// <summary>The path; null on S3.</summary>
    [JsonPropertyName("path")]
    public partial string? Path { get; init; }
}
