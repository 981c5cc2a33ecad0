namespace LambdaKit.Testing.Tests;

public sealed record Receipt(string Id, decimal Total);
