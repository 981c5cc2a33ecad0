namespace LambdaKit.Tests.Batches;

/// <summary>What a run of the topic's model is made from; the rest follows from the seed.</summary>
public sealed record TopicHistory(int Seed, int Partitions, int Records, int Keys, int BatchSize, int FailurePercent, int PoisonPercent, int SlowPercent);
