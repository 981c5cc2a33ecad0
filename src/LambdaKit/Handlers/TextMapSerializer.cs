using LambdaKit.Events.Json;
using LambdaKit.Serialization;

namespace LambdaKit.Handlers;

/// <summary>Writes a flat object of texts, as flows of Amazon Connect take it.</summary>
internal sealed class TextMapSerializer : PayloadSerializer<IReadOnlyDictionary<string, string>>
{
    /// <summary>How large the answer may be: 32 KB.</summary>
    /// <remarks><see href="https://docs.aws.amazon.com/connect/latest/adminguide/connect-lambda-functions.html">AWS reference</see></remarks>
    private const int MaxBytes = 32 * 1024;

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
        var before = writer.WrittenCount;
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
        var size = writer.WrittenCount - before;
        if (size > MaxBytes)
            throw new LambdaFunctionException("AnswerTooLarge", $"The answer for the flow has {size} bytes, but Amazon Connect takes no more than {MaxBytes}. Return what the flow needs.");
    }

    public override void Rehearse(ReadOnlyMemory<byte> sample) => Read(sample);
}
