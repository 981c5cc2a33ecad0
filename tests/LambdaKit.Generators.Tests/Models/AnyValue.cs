using LambdaKit.Events.Json;

namespace LambdaKit.Generators.Tests.Models;

/// <summary>A class with JSON code of its own.</summary>
public sealed class AnyValue(byte[] json) : IJsonReadable<AnyValue>
{
    public ReadOnlySpan<byte> Json => json;

    public static AnyValue ReadFrom(ref JsonReader reader) => new(reader.ReadRaw().ToArray());

    public void WriteTo(JsonWriter writer) => writer.WriteRaw(json);
}
