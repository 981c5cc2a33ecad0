namespace LambdaKit.Idempotency.Tests.Interleavings;

/// <summary>What is walked.</summary>
/// <param name="Attempts">How many attempts there are at one operation.</param>
/// <param name="Timeouts">How often time may leap beyond the end of all attempts that have begun.</param>
/// <param name="LostCalls">How many calls of the store may fail, before or after they took effect.</param>
/// <param name="BeginsLate">Whether an attempt may be held up between looking at the clock and beginning.</param>
internal sealed record Scenario(int Attempts, int Timeouts, int LostCalls, bool BeginsLate);
