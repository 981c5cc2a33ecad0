using Microsoft.Extensions.Logging;

namespace LambdaKit.Logging;

/// <summary>One entry of the log, still in its parts.</summary>
internal readonly struct LogEntry
{
    /// <summary>What the parameter that is the message's template itself is called.</summary>
    public const string TemplateName = "{OriginalFormat}";

    public DateTimeOffset Timestamp { get; init; }

    /// <summary>The invocation; null outside of one.</summary>
    public LambdaContext? Context { get; init; }

    /// <summary>Null for the invocation's own logger and for the runtime.</summary>
    public string? Category { get; init; }

    public LogLevel Level { get; init; }

    public EventId EventId { get; init; }

    public required string Message { get; init; }

    public Exception? Exception { get; init; }

    /// <summary>What the entry was made of, for its names and values; null when nobody asks for them.</summary>
    public object? State { get; init; }

    /// <summary>The innermost scope; null when none is open.</summary>
    public LogScope? Scope { get; init; }

    /// <summary>The parameters of the message, without its template, for keeping.</summary>
    public KeyValuePair<string, object?>[] CopyParameters()
    {
        var copy = new List<KeyValuePair<string, object?>>();
        if (State is IEnumerable<KeyValuePair<string, object?>> parameters)
        {
            foreach (var parameter in parameters)
            {
                if (parameter.Key != TemplateName)
                    copy.Add(parameter);
            }
        }
        return copy.ToArray();
    }

    /// <summary>The states of the open scopes, outermost first.</summary>
    public object[] CopyScopes()
    {
        var copy = new List<object>();
        for (var scope = Scope; scope is not null; scope = scope.Outer)
            copy.Add(scope.State);
        copy.Reverse();
        return copy.ToArray();
    }
}
