namespace LambdaKit.OpenApi.Tests;

/// <summary>Has the same name as another type.</summary>
internal sealed record Address(string Street);
