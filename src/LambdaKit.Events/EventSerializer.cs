using LambdaKit.Events.Json;

namespace LambdaKit.Events;

/// <summary>Reads and writes one event model; the generator derives one from it for each.</summary>
/// <typeparam name="T">The event model.</typeparam>
public abstract class EventSerializer<T>
{
    /// <summary>The model's name, for messages.</summary>
    public abstract string Name { get; }

    /// <summary>A document of the model's own shape, to rehearse its first use with; empty when the model is only a part of others.</summary>
    public virtual ReadOnlySpan<byte> Sample => default;

    /// <summary>Reads the next value.</summary>
    public abstract T Read(ref JsonReader reader);

    /// <summary>Writes a value.</summary>
    public abstract void Write(JsonWriter writer, T value);

    /// <summary>Reads a whole document.</summary>
    /// <exception cref="EventFormatException">It is not valid JSON, or not of the model's shape.</exception>
    public T Read(ReadOnlySpan<byte> utf8Json)
    {
        var reader = new JsonReader(utf8Json, Name);
        var value = Read(ref reader);
        reader.ReadEnd();
        return value;
    }
}
