namespace LambdaKit.Batches;

/// <summary>What became of a record, for handlers that say so rather than throw.</summary>
public readonly record struct RecordOutcome
{
    private RecordOutcome(RecordOutcomeKind kind, string? reason)
    {
        Kind = kind;
        Reason = reason;
    }

    /// <summary>The record is done.</summary>
    public static RecordOutcome Done => default;

    /// <summary>Which of them.</summary>
    internal RecordOutcomeKind Kind { get; }

    /// <summary>Why it failed, for the log; null when nobody said.</summary>
    public string? Reason { get; }

    /// <summary>Whether the record is done.</summary>
    public bool IsDone => Kind == RecordOutcomeKind.Done;

    /// <summary>The record failed; another try may help.</summary>
    /// <param name="reason">Goes into the log, so without the record's content; null for none.</param>
    public static RecordOutcome Failed(string? reason = null) => new(RecordOutcomeKind.Failed, reason);

    /// <summary>The record failed, and another try is of no use: <see cref="BatchPolicy.PermanentFailure"/> says what becomes of it.</summary>
    /// <param name="reason">Goes into the log, so without the record's content; null for none.</param>
    public static RecordOutcome PermanentlyFailed(string? reason = null) => new(RecordOutcomeKind.PermanentlyFailed, reason);

    /// <summary>Done, once a handler that says nothing has returned.</summary>
    internal static async ValueTask<RecordOutcome> AfterAsync(ValueTask handling)
    {
        await handling.ConfigureAwait(false);
        return Done;
    }
}
