using System.Text.Json.Serialization;
using LambdaKit.Events.Text;

namespace LambdaKit.Events.S3Batch;

/// <summary>One object of a Batch Operations job.</summary>
[EventModel]
public sealed partial class S3BatchTask
{
    /// <summary>The identifier of the task, to be repeated in its result.</summary>
    [JsonPropertyName("taskId")]
    public partial string? TaskId { get; init; }

    /// <summary>The key of the object as the manifest has it: URL-encoded when the job's creator wrote it so. See <see cref="DecodedKey"/>.</summary>
    [JsonPropertyName("s3Key")]
    public partial string? S3Key { get; init; }

    /// <summary>The version of the object; null when the manifest names none.</summary>
    [JsonPropertyName("s3VersionId")]
    public partial string? S3VersionId { get; init; }

    /// <summary>The ARN of the bucket, in version 1.0; otherwise null.</summary>
    [JsonPropertyName("s3BucketArn")]
    public partial string? S3BucketArn { get; init; }

    /// <summary>The name of the bucket, in version 2.0; otherwise null.</summary>
    [JsonPropertyName("s3Bucket")]
    public partial string? S3Bucket { get; init; }

    /// <summary>The name of the bucket, in either version; null when missing.</summary>
    public string? BucketName => S3Bucket ?? (S3BucketArn is { } arn ? arn[(arn.LastIndexOf(':') + 1)..] : null);

    /// <summary>The key as the S3 API takes it: <c>+</c> is a space, <c>%XX</c> a byte of UTF-8; null when <see cref="S3Key"/> is.</summary>
    public string? DecodedKey => S3Key is { } key ? PercentEncoding.Decode(key) : null;
}
