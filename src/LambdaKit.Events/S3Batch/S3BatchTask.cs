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

    /// <summary>An answer that the task is done.</summary>
    /// <param name="result">What the job's report says about it; null for nothing.</param>
    public S3BatchResult Succeeded(string? result = null) => new() { TaskId = TaskId, ResultCode = S3BatchResultCode.Succeeded, ResultString = result };

    /// <summary>An answer that the task failed, and that S3 is to try it again.</summary>
    /// <param name="reason">What the job's report says about it; null for nothing.</param>
    public S3BatchResult FailedTemporarily(string? reason = null) => new() { TaskId = TaskId, ResultCode = S3BatchResultCode.TemporaryFailure, ResultString = reason };

    /// <summary>An answer that the task failed for good.</summary>
    /// <param name="reason">What the job's report says about it; null for nothing.</param>
    public S3BatchResult FailedPermanently(string? reason = null) => new() { TaskId = TaskId, ResultCode = S3BatchResultCode.PermanentFailure, ResultString = reason };

    /// <summary>The key as the S3 API takes it: <c>+</c> is a space, <c>%XX</c> a byte of UTF-8; null when <see cref="S3Key"/> is.</summary>
    public string? DecodedKey => S3Key is { } key ? PercentEncoding.Decode(key) : null;
}
