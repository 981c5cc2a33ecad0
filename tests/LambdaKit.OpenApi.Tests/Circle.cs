namespace LambdaKit.OpenApi.Tests;

internal sealed record Circle(string Name, double Radius) : Shape(Name);
