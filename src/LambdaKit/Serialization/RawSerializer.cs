using LambdaKit.Events.Json;

namespace LambdaKit.Serialization;

/// <summary>Payloads as the bytes that they are.</summary>
internal sealed class RawSerializer : PayloadSerializer<ReadOnlyMemory<byte>>
{
    public static RawSerializer Instance { get; } = new();

    public override ReadOnlySpan<byte> Sample => "null"u8;

    public override ReadOnlyMemory<byte> SampleValue => default;

    public override ReadOnlyMemory<byte> Read(ReadOnlyMemory<byte> payload) => payload;

    public override void Write(JsonWriter writer, ReadOnlyMemory<byte> value) => writer.WriteRaw(value.Span);

    public override void Rehearse(ReadOnlyMemory<byte> sample)
    {
        // There is nothing to prepare.
    }
}
