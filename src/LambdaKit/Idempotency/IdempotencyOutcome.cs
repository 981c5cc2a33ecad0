namespace LambdaKit.Idempotency;

/// <summary>What idempotency has done for an invocation, or for a record of a batch.</summary>
public enum IdempotencyOutcome
{
    /// <summary>Nothing: it is not in use, or hasn't been asked yet.</summary>
    None,

    /// <summary>The handler ran, and its answer is kept.</summary>
    Fresh,

    /// <summary>An earlier answer was given once more; the handler did not run.</summary>
    Replayed,

    /// <summary>There was no key, so the handler ran as if there were no idempotency.</summary>
    Skipped,

    /// <summary>The handler ran, but its answer isn't kept: the store failed, or another attempt had taken over meanwhile. What it answered was given to its caller.</summary>
    Unrecorded,
}
