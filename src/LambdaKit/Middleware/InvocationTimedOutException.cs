namespace LambdaKit.Middleware;

/// <summary>The handler had not ended when its deadline was near, so the invocation was failed before Lambda would end it.</summary>
public sealed class InvocationTimedOutException : TimeoutException
{
    /// <summary>A time-out with so much time left.</summary>
    /// <param name="timeLeft">Until Lambda ends the invocation.</param>
    /// <param name="innerException">The handler's own, when it ended because it was cancelled; null when it didn't end.</param>
    public InvocationTimedOutException(TimeSpan timeLeft, Exception? innerException = null)
        : base(
            $"The handler had not ended {(long)timeLeft.TotalMilliseconds} ms before the deadline, so the invocation was ended. " +
            "Give the function more time, or let the handler pass its cancellation token on to all that it waits for.",
            innerException) => TimeLeft = timeLeft;

    /// <summary>How much time was left until Lambda would have ended the invocation.</summary>
    public TimeSpan TimeLeft { get; }
}
