namespace LambdaKit.Idempotency;

/// <summary>What a store keeps of one operation. Immutable.</summary>
public sealed class IdempotencyRecord
{
    /// <summary>Which operation: the name of function and part, and the hash of what tells events apart. Not empty.</summary>
    public required string Key { get; init; }

    /// <summary>How far it has come.</summary>
    public required IdempotencyStatus Status { get; init; }

    /// <summary>From then on the record counts as none; whole seconds in a store.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>From then on another attempt may take over from one that is under way: Lambda has ended it by then. Null when it never may.</summary>
    public DateTimeOffset? InProgressExpiresAt { get; init; }

    /// <summary>Which attempt the record belongs to: only this one may change it. Null for a record that another library wrote.</summary>
    public string? Owner { get; init; }

    /// <summary>The answer, JSON by custom; null while there is none.</summary>
    public string? Data { get; init; }

    /// <summary>The hash of what has to be the same when the operation is asked for again; null when that isn't looked at.</summary>
    public string? Validation { get; init; }

    /// <summary>Whether a new attempt may put its own record in this one's place: its time is over, or that of the attempt which is under way.</summary>
    public bool IsOver(DateTimeOffset now) => ExpiresAt < now || (Status == IdempotencyStatus.InProgress && InProgressExpiresAt < now);
}
