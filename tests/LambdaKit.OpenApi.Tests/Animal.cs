using System.Text.Json.Serialization;

namespace LambdaKit.OpenApi.Tests;

/// <summary>A base that may stand for itself.</summary>
[JsonDerivedType(typeof(Dog), 7)]
internal class Animal
{
    public int Legs { get; init; }
}
