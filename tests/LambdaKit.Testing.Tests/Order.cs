namespace LambdaKit.Testing.Tests;

public sealed record Order(string Id, int Quantity);
