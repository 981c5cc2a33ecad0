namespace LambdaKit.Middleware;

/// <summary>How <see cref="DeadlineMiddleware"/> ends an invocation whose handler has not ended when its deadline is near.</summary>
public sealed class DeadlineOptions
{
    /// <summary>How long before the deadline everything has to be said, so that logs, metrics and the answer get out; 100 milliseconds by default, not negative.</summary>
    /// <remarks>
    /// What <see cref="LambdaOptions.DeadlineMargin"/> leaves beside it, 150 milliseconds by default, is the grace: the handler sees its token cancelled
    /// and may end by itself; with <see cref="OnTimeout"/>, the second half of the grace is for that.
    /// </remarks>
    public TimeSpan AnswerReserve { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>Runs when the handler has not ended in its share of the grace, or has ended because it was cancelled; null for nothing.</summary>
    /// <remarks>
    /// It gets the invocation and the time left for it. Returning true means that it has set <see cref="LambdaInvocation.Result"/>, which becomes the
    /// answer; false leaves the answer to the middleware; what it throws is the answer too. If it does not end in time, it is not waited for.
    /// </remarks>
    public Func<LambdaInvocation, TimeSpan, ValueTask<bool>>? OnTimeout { get; init; }

    /// <summary>Whether handlers that block their thread, rather than return a task, are covered too; false by default. The handler then runs on a thread of the pool, which costs some microseconds an invocation.</summary>
    public bool CoversBlockingHandlers { get; init; }
}
