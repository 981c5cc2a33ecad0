using System.Text.Json;
using LambdaKit.Events.Json;

namespace LambdaKit.Serialization;

/// <summary>How payloads become values of one type, and values payloads.</summary>
internal abstract class PayloadSerializer<T>
{
    /// <summary>A payload of our own making to rehearse with; not empty.</summary>
    public abstract ReadOnlySpan<byte> Sample { get; }

    /// <summary>Whether <see cref="SampleValue"/> can be written without calling code of the user's.</summary>
    public virtual bool HasSampleValue => true;

    /// <summary>A value to rehearse writing with, made without code of the user's; null where there can be none.</summary>
    public abstract T? SampleValue { get; }

    /// <summary>How the JSON names properties; null for as they are declared.</summary>
    public virtual JsonNamingPolicy? Names => null;

    public abstract T Read(ReadOnlyMemory<byte> payload);

    public abstract void Write(JsonWriter writer, T value);

    /// <summary>Runs the reading code once on <see cref="Sample"/>, calling no code of the user's.</summary>
    public abstract void Rehearse(ReadOnlyMemory<byte> sample);
}
