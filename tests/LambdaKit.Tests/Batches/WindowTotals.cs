namespace LambdaKit.Tests.Batches;

/// <summary>The state of windows under test.</summary>
public sealed record WindowTotals(int Count, int Sum, string? Padding = null);
