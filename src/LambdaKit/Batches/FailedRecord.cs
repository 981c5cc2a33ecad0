namespace LambdaKit.Batches;

/// <summary>A record that is set aside.</summary>
public sealed class FailedRecord
{
    internal FailedRecord(Batch batch, int index, string? reason, Exception? exception)
    {
        Id = batch.IdOf(index);
        Record = batch.RecordAt(index);
        Part = batch.PartAt(index);
        Reason = reason;
        Exception = exception;
        Context = batch.Context;
    }

    /// <summary>What the source calls it: a message id, a sequence number.</summary>
    public string Id { get; }

    /// <summary>The record as the source sent it, such as an <c>SqsMessage</c>: with all of its content.</summary>
    public object Record { get; }

    /// <summary>The part of <see cref="Record"/> that failed, a <c>KinesisUserRecord</c>, where the producer's library (KPL) packed several into one; otherwise null.</summary>
    public object? Part { get; }

    /// <summary>What the handler said; null when it threw, or said nothing.</summary>
    public string? Reason { get; }

    /// <summary>What was thrown, or why the content can't be read; null when the handler said that it failed.</summary>
    public Exception? Exception { get; }

    /// <summary>The invocation.</summary>
    public LambdaContext Context { get; }
}
