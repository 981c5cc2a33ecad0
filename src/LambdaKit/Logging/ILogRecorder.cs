namespace LambdaKit.Logging;

/// <summary>Takes log entries before they become bytes: for tests of a function. Called by any thread, several at a time.</summary>
internal interface ILogRecorder
{
    /// <summary>Keeps the entry. Its state may be used again by its author: take <see cref="LogEntry.CopyParameters"/> now or never.</summary>
    void Record(in LogEntry entry, bool isBuffered);

    /// <summary>The entries of the invocation that were buffered count as written.</summary>
    void Flush(LambdaContext context);
}
