using LambdaKit.Events.S3;

namespace LambdaKit.Batches;

/// <summary>One thing that happened to one object of a bucket.</summary>
public readonly struct S3Notification
{
    /// <summary>A notification: for unit tests of code that takes one.</summary>
    /// <param name="record">As S3 sent it; it names the bucket and the object.</param>
    /// <exception cref="ArgumentException">It does not name them.</exception>
    public S3Notification(S3EventRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        Record = record;
        BucketName = record.BucketName ?? throw new ArgumentException("The record names no bucket.", nameof(record));
        Key = record.ObjectKey ?? throw new ArgumentException("The record names no object.", nameof(record));
    }

    /// <summary>The record as S3 sent it.</summary>
    public S3EventRecord Record { get; }

    /// <summary>The name of the bucket.</summary>
    public string BucketName { get; }

    /// <summary>The key of the object, decoded: what the S3 API takes.</summary>
    public string Key { get; }

    /// <summary>What happened; null when S3 didn't say.</summary>
    public S3EventName? EventName => Record.EventName;

    /// <summary>The size of the object in bytes; null where S3 sends none, as for deletions.</summary>
    public long? Size => Record.S3?.Object?.Size;

    /// <summary>The version of the object; null when the bucket has no versions.</summary>
    public string? VersionId => Record.S3?.Object?.VersionId;
}
