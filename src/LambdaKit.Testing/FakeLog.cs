using System.Collections;
using LambdaKit.Logging;

namespace LambdaKit.Testing;

/// <summary>What a function wrote to its log during a test, in order. May be written to and read by several threads.</summary>
public sealed class FakeLog : IReadOnlyList<LoggedEntry>, ILogRecorder
{
    private readonly object _gate = new();
    private readonly List<LoggedEntry> _entries = [];
    private readonly List<LoggedEntry> _buffered = [];

    internal FakeLog()
    {
    }

    /// <summary>The entries below the level that <c>LoggingOptions.Buffer</c> keeps. Once it is written, by an error, a failure or the deadline, they are among the others.</summary>
    public IReadOnlyList<LoggedEntry> Buffered
    {
        get
        {
            lock (_gate)
                return [.. _buffered];
        }
    }

    /// <summary>How many entries there are so far.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
                return _entries.Count;
        }
    }

    /// <summary>An entry, from zero on.</summary>
    public LoggedEntry this[int index]
    {
        get
        {
            lock (_gate)
                return _entries[index];
        }
    }

    /// <summary>The entries so far; what is written afterwards is not among them.</summary>
    public IEnumerator<LoggedEntry> GetEnumerator()
    {
        lock (_gate)
            return new List<LoggedEntry>(_entries).GetEnumerator();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void ILogRecorder.Flush(LambdaContext context)
    {
        lock (_gate)
        {
            _entries.AddRange(_buffered);
            _buffered.Clear();
        }
    }

    void ILogRecorder.Record(in LogEntry entry, bool isBuffered)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var parameter in entry.CopyParameters())
            values[parameter.Key] = parameter.Value;
        var keys = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var key in entry.CopyKeys())
            keys[key.Key] = key.Value;
        var logged = new LoggedEntry
        {
            Timestamp = entry.Timestamp,
            Level = entry.Level,
            Category = entry.Category,
            EventId = entry.EventId,
            Message = entry.Message,
            Exception = entry.Exception,
            Values = values,
            Keys = keys,
            CorrelationId = entry.Context?.CorrelationId,
            Scopes = entry.CopyScopes(),
            RequestId = entry.Context?.RequestId,
        };
        lock (_gate)
            (isBuffered ? _buffered : _entries).Add(logged);
    }
}
