using LambdaKit.Events.Json;
using LambdaKit.Serialization;

namespace LambdaKit.Handlers;

/// <summary>Writes a flat object of texts, as flows of Amazon Connect take it.</summary>
internal sealed class TextMapSerializer : PayloadSerializer<IReadOnlyDictionary<string, string>>
{
    public override ReadOnlySpan<byte> Sample => "{}"u8;

    public override IReadOnlyDictionary<string, string>? SampleValue => null;

    public override IReadOnlyDictionary<string, string> Read(ReadOnlyMemory<byte> payload)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in JsonValue.Parse(payload.Span).GetMembers())
            texts[name] = value.GetText() ?? "";
        return texts;
    }

    public override void Write(JsonWriter writer, IReadOnlyDictionary<string, string> value)
    {
        writer.WriteStartObject();
        if (value is not null)
        {
            foreach (var (name, text) in value)
            {
                writer.WriteName(name);
                writer.WriteString(text);
            }
        }

        writer.WriteEndObject();
    }

    public override void Rehearse(ReadOnlyMemory<byte> sample) => Read(sample);
}
