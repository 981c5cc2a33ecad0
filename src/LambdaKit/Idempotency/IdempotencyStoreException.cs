namespace LambdaKit.Idempotency;

/// <summary>The store of idempotency records failed before the handler ran. The invocation can be tried again.</summary>
public sealed class IdempotencyStoreException : Exception
{
    /// <summary>A failure.</summary>
    /// <param name="message">What happened, and what to do.</param>
    /// <param name="innerException">What the store threw; null for nothing.</param>
    public IdempotencyStoreException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
