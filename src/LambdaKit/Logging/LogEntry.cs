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

    /// <summary>What the function has said of all entries of its invocation; null when nothing.</summary>
    public KeyValuePair<string, object?>[]? Keys { get; init; }

    /// <summary>What <see cref="LoggingMiddleware"/> says of the function's entries; null without it.</summary>
    public LoggingRules? Rules { get; init; }

    /// <summary>The parameters of the message, without its template and without what is hidden, for keeping.</summary>
    public KeyValuePair<string, object?>[] CopyParameters()
    {
        var copy = new List<KeyValuePair<string, object?>>();
        if (State is IEnumerable<KeyValuePair<string, object?>> parameters)
        {
            foreach (var parameter in parameters)
            {
                if (parameter.Key != TemplateName)
                    copy.Add(Rules is null ? parameter : RedactedCopy.Of(parameter, Rules.Redactor));
            }
        }
        return copy.ToArray();
    }

    /// <summary>The keys for good and those of the invocation, which come before them, without what is hidden.</summary>
    public KeyValuePair<string, object?>[] CopyKeys()
    {
        var copy = new List<KeyValuePair<string, object?>>();
        foreach (var key in Rules?.Keys ?? [])
            copy.Add(RedactedCopy.Of(key, Rules!.Redactor)); // The keys are its own.
        foreach (var key in Keys ?? [])
            copy.Add(Rules is null ? key : RedactedCopy.Of(key, Rules.Redactor));
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
