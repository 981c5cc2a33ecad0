namespace LambdaKit.Idempotency;

/// <summary>What came of asking for an operation: it is this attempt's, or has ended already.</summary>
/// <param name="Attempt">The record of this attempt, under way.</param>
/// <param name="Ended">The record of the attempt that has ended; null when the operation is this attempt's to run.</param>
internal readonly record struct Claim(IdempotencyRecord Attempt, IdempotencyRecord? Ended);
