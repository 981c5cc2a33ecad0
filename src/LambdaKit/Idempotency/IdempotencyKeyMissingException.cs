namespace LambdaKit.Idempotency;

/// <summary>An event has no idempotency key, and the options say that it has to.</summary>
public sealed class IdempotencyKeyMissingException : Exception
{
    internal IdempotencyKeyMissingException(string operation)
        : base("The event has nothing where its idempotency key should be, so the handler did not run. Send the key, or set MissingKey to Run.") => Operation = operation;

    /// <summary>The part of the function's work that did not run: <see cref="IdempotencyOptions.Operation"/>.</summary>
    public string Operation { get; }
}
