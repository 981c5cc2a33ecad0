namespace LambdaKit.Tests.Handlers;

/// <summary>What the tests of Step Functions and custom resources pass on.</summary>
internal sealed record TaskInput(string? Name, int Count);
