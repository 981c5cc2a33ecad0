namespace LambdaKit.OpenApi.Tests;

/// <summary>Has the name of a component that every document has.</summary>
internal sealed record ProblemDetails(string Reason);
