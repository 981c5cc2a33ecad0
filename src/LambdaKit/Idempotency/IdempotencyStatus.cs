namespace LambdaKit.Idempotency;

/// <summary>How far an operation has come, as its record says. A record beyond its time counts as none, whatever it says.</summary>
public enum IdempotencyStatus
{
    /// <summary>An attempt is under way; <c>INPROGRESS</c> in a store.</summary>
    InProgress,

    /// <summary>It is done, and the record holds its answer; <c>COMPLETED</c> in a store.</summary>
    Completed,

    /// <summary>It failed for good, and the record holds its error; <c>FAILED</c> in a store. Powertools knows no such status, and refuses to go on.</summary>
    Failed,
}
