namespace LambdaKit.Benchmarks.Batches;

/// <summary>What a message's body holds.</summary>
internal sealed record QueuedOrder(int Order, string Sku, string Note, bool Fail);
