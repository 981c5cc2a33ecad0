using Microsoft.Extensions.Logging;

namespace LambdaKit.Testing;

/// <summary>One entry that a function wrote to its log during a test.</summary>
public sealed class LoggedEntry
{
    internal LoggedEntry()
    {
    }

    /// <summary>When it was written, by the clock of the test.</summary>
    public required DateTimeOffset Timestamp { get; init; }

    /// <summary>Its level.</summary>
    public required LogLevel Level { get; init; }

    /// <summary>The name of the logger; null for <see cref="LambdaContext.Logger"/>.</summary>
    public required string? Category { get; init; }

    /// <summary>Its event id; zero when it has none.</summary>
    public required EventId EventId { get; init; }

    /// <summary>The message, with the values in the place of their names.</summary>
    public required string Message { get; init; }

    /// <summary>The exception; null without one.</summary>
    public required Exception? Exception { get; init; }

    /// <summary>The values by the names that the message gives them: <c>OrderId</c> for <c>"Placed {OrderId}"</c>; what <c>LoggingMiddleware</c> hides is <c>***</c>; never null.</summary>
    public required IReadOnlyDictionary<string, object?> Values { get; init; }

    /// <summary>The keys of the invocation and those for good, which every JSON entry has; never null.</summary>
    public required IReadOnlyDictionary<string, object?> Keys { get; init; }

    /// <summary>The invocation's correlation id; null without one.</summary>
    public required string? CorrelationId { get; init; }

    /// <summary>The scopes that were open, outermost first, as they were given to <c>BeginScope</c>; never null.</summary>
    public required IReadOnlyList<object> Scopes { get; init; }

    /// <summary>The invocation's request id; null for an entry that belongs to none.</summary>
    public required string? RequestId { get; init; }

    /// <summary>Level and message.</summary>
    public override string ToString() => $"{Level}: {Message}";
}
