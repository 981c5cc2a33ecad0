namespace LambdaKit.Idempotency;

/// <summary>An event has no idempotency key, and the options say that it has to.</summary>
public sealed class IdempotencyKeyMissingException : Exception
{
    internal IdempotencyKeyMissingException()
        : base("The event has nothing where its idempotency key should be, so the handler did not run. Send the key, or set MissingKey to Run.")
    {
    }
}
