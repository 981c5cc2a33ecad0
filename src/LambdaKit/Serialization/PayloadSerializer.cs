using LambdaKit.Events.Json;

namespace LambdaKit.Serialization;

/// <summary>How payloads become values of one type, and values payloads.</summary>
internal abstract class PayloadSerializer<T>
{
    public abstract T Read(ReadOnlyMemory<byte> payload);

    public abstract void Write(JsonWriter writer, T value);

    /// <summary>Runs the code once on a sample of our own, so that the first invocation finds it ready. No code of the user's is called.</summary>
    public abstract void Rehearse(JsonWriter writer);
}
