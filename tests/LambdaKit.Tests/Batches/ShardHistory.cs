namespace LambdaKit.Tests.Batches;

/// <summary>What a run of the shard's model is made from; the rest follows from the seed.</summary>
public sealed record ShardHistory(int Seed, int Records, int Keys, int BatchSize, int FailurePercent, int PoisonPercent, int SlowPercent, bool Bisects);
