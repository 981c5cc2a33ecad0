using System.Buffers;
using System.Text;
using LambdaKit.Events.Json;

namespace LambdaKit.Events;

/// <summary>Reads and writes one event model; the generator derives one from it for each.</summary>
/// <typeparam name="T">The event model.</typeparam>
public abstract class EventSerializer<T>
{
    // A DynamoDB item nests 32 levels, each of which is two in its JSON, below five of the event.
    private const int MaxDepth = 128;

    /// <summary>The model's serializer, once its class has been initialized; null before, and for what is no model.</summary>
    internal static EventSerializer<T>? Known;

    /// <summary>The serializer of the model.</summary>
    protected EventSerializer() => Known ??= this;

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
        var reader = new JsonReader(utf8Json, Name, MaxDepth);
        var value = Read(ref reader);
        reader.ReadEnd();
        return value;
    }

    /// <summary>Reads a whole document that is a text, such as the body of a message.</summary>
    /// <exception cref="EventFormatException">It is not valid JSON, or not of the model's shape.</exception>
    public T Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(json.Length));
        try
        {
            return Read(buffer.AsSpan(0, Encoding.UTF8.GetBytes(json, buffer)));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Writes a whole document as a text.</summary>
    public string WriteText(T value)
    {
        using var writer = new JsonWriter();
        Write(writer, value);
        return Encoding.UTF8.GetString(writer.WrittenSpan);
    }
}
