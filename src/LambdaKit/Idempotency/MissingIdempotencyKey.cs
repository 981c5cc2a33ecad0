namespace LambdaKit.Idempotency;

/// <summary>What becomes of an event without a key. Two such events are never taken for the same.</summary>
public enum MissingIdempotencyKey
{
    /// <summary>The handler runs without idempotency, and the log says so.</summary>
    Run,

    /// <summary>The invocation fails with an <see cref="IdempotencyKeyMissingException"/>.</summary>
    Throw,
}
