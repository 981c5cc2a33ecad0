namespace LambdaKit.Idempotency;

/// <summary>Another attempt at the same operation is under way; it is of use to try again later.</summary>
public sealed class IdempotencyInProgressException : Exception
{
    internal IdempotencyInProgressException(string key, DateTimeOffset? endsAt)
        : base("Another attempt at the same operation is under way, so the handler did not run. Try again later, or set MaxWait to wait for the other's answer.")
    {
        Key = key;
        EndsAt = endsAt;
    }

    /// <summary>The key of the record.</summary>
    public string Key { get; }

    /// <summary>When the other attempt has ended at the latest; null when its record doesn't say.</summary>
    public DateTimeOffset? EndsAt { get; }
}
