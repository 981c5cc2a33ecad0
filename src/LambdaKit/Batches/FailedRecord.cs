namespace LambdaKit.Batches;

/// <summary>A record that is set aside.</summary>
public sealed class FailedRecord
{
    internal FailedRecord(string id, object record, string? reason, Exception? exception, LambdaContext context)
    {
        Id = id;
        Record = record;
        Reason = reason;
        Exception = exception;
        Context = context;
    }

    /// <summary>What the source calls it: a message id, a sequence number.</summary>
    public string Id { get; }

    /// <summary>The record as the source sent it, such as an <c>SqsMessage</c>: with all of its content.</summary>
    public object Record { get; }

    /// <summary>What the handler said; null when it threw, or said nothing.</summary>
    public string? Reason { get; }

    /// <summary>What was thrown, or why the content can't be read; null when the handler said that it failed.</summary>
    public Exception? Exception { get; }

    /// <summary>The invocation.</summary>
    public LambdaContext Context { get; }
}
