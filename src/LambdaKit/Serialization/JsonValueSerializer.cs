using LambdaKit.Events.Json;

namespace LambdaKit.Serialization;

/// <summary>Payloads as any JSON.</summary>
internal sealed class JsonValueSerializer : PayloadSerializer<JsonValue>
{
    public static JsonValueSerializer Instance { get; } = new();

    public override ReadOnlySpan<byte> Sample => "{}"u8;

    public override JsonValue SampleValue => JsonValue.Null;

    public override JsonValue Read(ReadOnlyMemory<byte> payload) => payload.IsEmpty ? JsonValue.Null : JsonValue.Parse(payload.Span);

    public override void Write(JsonWriter writer, JsonValue value) => value.WriteTo(writer);

    public override void Rehearse(ReadOnlyMemory<byte> sample) => Read(sample);
}
