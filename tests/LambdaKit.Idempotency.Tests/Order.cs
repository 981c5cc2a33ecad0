namespace LambdaKit.Idempotency.Tests;

public sealed record Order(string? Number, decimal Amount, string Note = "");
