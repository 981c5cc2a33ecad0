namespace LambdaKit.Tests.Batches;

/// <summary>What a run of the queue's model is made from; the rest follows from the seed.</summary>
public sealed record QueueHistory(int Seed, bool IsFifo, int Messages, int Groups, int BatchSize, int Parallelism, int FailurePercent, int PoisonPercent, int SlowPercent, int Invocations);
