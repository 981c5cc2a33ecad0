namespace LambdaKit.Middleware;

/// <summary>Something that goes wrong in some invocations, on purpose.</summary>
public sealed class Fault
{
    private readonly Func<LambdaInvocation, ValueTask> _strike;

    private Fault(string name, double probability, Func<LambdaInvocation, ValueTask> strike)
    {
        if (!(probability is >= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(probability), probability, "A probability lies between 0, never, and 1, always.");

        Name = name;
        Probability = probability;
        _strike = strike;
    }

    /// <summary>What goes wrong, as the log tells it.</summary>
    public string Name { get; }

    /// <summary>In how many invocations of all, from 0 to 1.</summary>
    public double Probability { get; }

    /// <summary>The handler starts late.</summary>
    /// <param name="probability">From 0 to 1.</param>
    /// <param name="delay">How late; more than zero. The wait ends when the deadline token is cancelled.</param>
    public static Fault Slow(double probability, TimeSpan delay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(delay, TimeSpan.Zero);
        return new("slow", probability, invocation => new(Task.Delay(delay, invocation.Clock, invocation.DeadlineToken)));
    }

    /// <summary>The handler isn't called; an exception is thrown in its place.</summary>
    /// <param name="probability">From 0 to 1.</param>
    /// <param name="exception">Makes the exception.</param>
    public static Fault Throw(double probability, Func<Exception> exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return new("throw", probability, _ => throw exception());
    }

    /// <summary>The handler isn't called, and the invocation fails as a throttled call of AWS does: error type <c>ThrottlingException</c>.</summary>
    /// <param name="probability">From 0 to 1.</param>
    public static Fault Throttle(double probability) =>
        new("throttle", probability, _ => throw new LambdaFunctionException("ThrottlingException", "Rate exceeded (injected by FaultMiddleware)."));

    /// <summary>The invocation's clock jumps: <see cref="LambdaInvocation.Clock"/> and <see cref="LambdaContext.RemainingTime"/> show another time from then on; the deadline token stays.</summary>
    /// <param name="probability">From 0 to 1.</param>
    /// <param name="jump">How far; negative for back.</param>
    public static Fault JumpClock(double probability, TimeSpan jump) => new("clock jump", probability, invocation =>
    {
        invocation.Context.Clock = new ShiftedClock(invocation.Clock, jump);
        return default;
    });

    internal ValueTask StrikeAsync(LambdaInvocation invocation) => _strike(invocation);
}
