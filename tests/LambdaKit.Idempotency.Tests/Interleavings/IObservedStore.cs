namespace LambdaKit.Idempotency.Tests.Interleavings;

/// <summary>A store for one key that can be looked into.</summary>
internal interface IObservedStore : IIdempotencyStore
{
    /// <summary>Whose the record is, and its status; null when there is none.</summary>
    (string? Owner, IdempotencyStatus Status)? Current { get; }
}
