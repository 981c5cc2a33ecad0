using LambdaKit.Events;
using LambdaKit.Events.Json;

namespace LambdaKit.Serialization;

/// <summary>Event models of ours, and the user's own that carry <see cref="EventModelAttribute"/>: by generated code.</summary>
internal sealed class ModelSerializer<T>(EventSerializer<T> serializer) : PayloadSerializer<T>
{
    public override T Read(ReadOnlyMemory<byte> payload) => serializer.Read(payload.Span);

    public override void Write(JsonWriter writer, T value)
    {
        if (value is null)
            writer.WriteNull();
        else
            serializer.Write(writer, value);
    }

    public override void Rehearse(JsonWriter writer)
    {
        if (!serializer.Sample.IsEmpty)
            serializer.Write(writer, serializer.Read(serializer.Sample));
    }
}
