namespace LambdaKit.OpenApi.Tests.Shipping;

/// <summary>Has the same name as another type.</summary>
internal sealed record Address(string Dock);
