using LambdaKit.Events.Json;

namespace LambdaKit.Generators.Tests.Models;

/// <summary>Shows a text in capitals and keeps it as it was.</summary>
public readonly struct UpperStorage : IJsonStorage<UpperStorage, string>
{
    private readonly string _text;

    private UpperStorage(string text) => _text = text;

    public bool HasValue => _text is not null;

    public string Value => _text.ToUpperInvariant();

    public static UpperStorage From(string value) => new(value);

    public static UpperStorage ReadFrom(ref JsonReader reader) => new(reader.ReadString());

    public void WriteTo(JsonWriter writer) => writer.WriteString(_text);
}
