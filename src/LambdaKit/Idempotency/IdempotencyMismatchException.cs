namespace LambdaKit.Idempotency;

/// <summary>An operation was asked for again with something else: the key is the same, but not what <see cref="IdempotencyOptions.Validation"/> selects.</summary>
public sealed class IdempotencyMismatchException : Exception
{
    internal IdempotencyMismatchException(string key)
        : base("The idempotency key was used before for an event that differs in what must not change, so the handler did not run. Use a new key for a new operation.") => Key = key;

    /// <summary>The key of the record.</summary>
    public string Key { get; }
}
