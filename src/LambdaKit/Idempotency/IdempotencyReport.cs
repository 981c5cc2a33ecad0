namespace LambdaKit.Idempotency;

/// <summary>Where what idempotency does is counted: the one place for metrics.</summary>
internal static class IdempotencyReport
{
    /// <summary>Called once for each operation that went through: fresh, replayed, skipped or unrecorded.</summary>
    public static void Ended(LambdaContext context, IdempotencyOutcome outcome)
    {
        var name = outcome switch
        {
            IdempotencyOutcome.Fresh => "IdempotencyFresh",
            IdempotencyOutcome.Replayed => "IdempotencyReplayed",
            IdempotencyOutcome.Unrecorded => "IdempotencyUnrecorded",
            _ => null,
        };
        if (name is not null)
            context.MetricsOrNull?.CountIdempotency(name);
    }

    /// <summary>Called when an operation did not run because another attempt at it is under way.</summary>
    public static void FoundInProgress(LambdaContext context) => context.MetricsOrNull?.CountIdempotency("IdempotencyConflict");
}
