namespace LambdaKit.Logging;

/// <summary>Something that a function says of all entries of an asynchronous flow until it is closed. Seen by the entries of its own invocation only.</summary>
internal sealed class LogScope : IDisposable
{
    /// <summary>A handler that never closes its scopes leaves them in the flow of its thread: beyond so many they are let go.</summary>
    private const int MaxDepth = 64;

    private static readonly AsyncLocal<LogScope?> Current = new();

    private readonly object _owner;
    private readonly LogScope? _outer;
    private readonly int _depth;

    private LogScope(object owner, object state, LogScope? outer)
    {
        _owner = owner;
        State = state;
        _outer = outer is { _depth: < MaxDepth } ? outer : null;
        _depth = (_outer?._depth ?? 0) + 1;
    }

    public object State { get; }

    /// <summary>The scope around this one, of the same invocation.</summary>
    public LogScope? Outer => Nearest(_outer, _owner);

    /// <summary>Opens a scope in the flow that runs.</summary>
    public static LogScope Open(object owner, object state) => Current.Value = new LogScope(owner, state, Current.Value);

    /// <summary>The invocation's innermost scope in the flow that runs; null when none is open.</summary>
    public static LogScope? InnermostOf(object owner) => Nearest(Current.Value, owner);

    /// <summary>Closes the scope and what was opened inside; nothing happens the second time.</summary>
    public void Dispose()
    {
        for (var scope = Current.Value; scope is not null; scope = scope._outer)
        {
            if (scope == this)
            {
                Current.Value = _outer;
                return;
            }
        }
    }

    private static LogScope? Nearest(LogScope? scope, object owner)
    {
        while (scope is not null && !ReferenceEquals(scope._owner, owner))
            scope = scope._outer;
        return scope;
    }
}
