namespace LambdaKit.Idempotency;

/// <summary>Where what idempotency does is counted: the one place for metrics.</summary>
internal static class IdempotencyReport
{
    /// <summary>Called once for each operation that went through: fresh, replayed, skipped or unrecorded.</summary>
    public static void Ended(LambdaContext context, IdempotencyOutcome outcome)
    {
        // The metrics of an invocation take their counts here.
        _ = context;
        _ = outcome;
    }

    /// <summary>Called when an operation did not run because another attempt at it is under way.</summary>
    public static void FoundInProgress(LambdaContext context) => _ = context;
}
