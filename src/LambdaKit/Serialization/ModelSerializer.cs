using LambdaKit.Events;
using LambdaKit.Events.Json;

namespace LambdaKit.Serialization;

/// <summary>Event models of ours, and the user's own that carry <see cref="EventModelAttribute"/>: by generated code.</summary>
/// <param name="serializer">The generated code.</param>
internal sealed class ModelSerializer<T>(EventSerializer<T> serializer) : PayloadSerializer<T>
{
    /// <summary>The generated code.</summary>
    public EventSerializer<T> Model => serializer;

    public override ReadOnlySpan<byte> Sample => serializer.Sample.IsEmpty ? "{}"u8 : serializer.Sample;

    public override T? SampleValue => TryReadSample(Sample);

    public override T Read(ReadOnlyMemory<byte> payload) => serializer.Read(payload.Span);

    public override void Write(JsonWriter writer, T value)
    {
        if (value is null)
            writer.WriteNull();
        else
            serializer.Write(writer, value);
    }

    public override void Rehearse(ReadOnlyMemory<byte> sample) => TryReadSample(sample.Span);

    private T? TryReadSample(ReadOnlySpan<byte> sample)
    {
        try
        {
            return serializer.Read(sample);
        }
        catch (EventFormatException)
        {
            // A rehearsal that doesn't fit costs some time later; no function may fail for it.
            return default;
        }
    }
}
