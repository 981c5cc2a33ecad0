using LambdaKit.Events.Json;

namespace LambdaKit.Generators.Tests.Models;

/// <summary>A struct with JSON code of its own.</summary>
public readonly record struct Color(string Value) : IJsonReadable<Color>
{
    public const string SampleJson = "\"red\"";

    public static Color ReadFrom(ref JsonReader reader) => new(reader.ReadString());

    public void WriteTo(JsonWriter writer) => writer.WriteString(Value);
}
