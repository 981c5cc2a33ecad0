namespace LambdaKit.Tests.Batches;

/// <summary>What a run of the model of tumbling windows is made from; the rest follows from the seed.</summary>
public sealed record WindowHistory(
    int Seed, int Shards, int Records, int WindowLength, int BatchSize, int FailurePercent, int PoisonPercent, int SlowPercent, int BigPercent, bool Bisects, bool SetsAside, bool Throws);
