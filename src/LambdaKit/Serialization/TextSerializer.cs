using LambdaKit.Events.Json;

namespace LambdaKit.Serialization;

/// <summary>The contents of records as the texts that they are, whatever is in them.</summary>
internal sealed class TextSerializer : PayloadSerializer<string>
{
    public static TextSerializer Instance { get; } = new();

    public override ReadOnlySpan<byte> Sample => "text"u8;

    public override string SampleValue => "";

    public override string Read(ReadOnlyMemory<byte> payload) => System.Text.Encoding.UTF8.GetString(payload.Span);

    public override void Write(JsonWriter writer, string value) => writer.WriteRaw(System.Text.Encoding.UTF8.GetBytes(value));

    public override void Rehearse(ReadOnlyMemory<byte> sample) => Read(sample);
}
