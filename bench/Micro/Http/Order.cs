namespace LambdaKit.Benchmarks.Http;

/// <summary>What is answered: a type of the author's.</summary>
internal sealed record Order(string Id, string Sku, int Quantity);
