namespace LambdaKit.OpenApi.Tests;

internal sealed record Page<T>(IReadOnlyList<T> Items, string? Next);
