namespace LambdaKit.OpenApi.Tests;

internal sealed class Dog : Animal
{
    public bool Barks { get; init; }
}
