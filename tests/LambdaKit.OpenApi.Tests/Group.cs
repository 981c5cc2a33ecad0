namespace LambdaKit.OpenApi.Tests;

internal sealed record Group(string Name, IReadOnlyList<Shape> Shapes) : Shape(Name);
