using System.Buffers;

namespace LambdaKit.Events.Json;

/// <summary>Writes compact UTF-8 JSON into one growing, pooled buffer; commas are put by itself. Callers keep starts and ends, names and values in order.</summary>
public sealed class JsonWriter : IBufferWriter<byte>, IDisposable
{
    /// <summary>An empty text.</summary>
    /// <param name="initialCapacity">The first size of the buffer, in bytes.</param>
    public JsonWriter(int initialCapacity = 1024) => throw new NotImplementedException();

    /// <summary>What has been written so far; valid until the next write.</summary>
    public ReadOnlySpan<byte> WrittenSpan => throw new NotImplementedException();

    /// <summary>What has been written so far; valid until the next write.</summary>
    public ReadOnlyMemory<byte> WrittenMemory => throw new NotImplementedException();

    /// <summary>How many bytes have been written.</summary>
    public int WrittenCount => throw new NotImplementedException();

    /// <summary>The whole buffer: the text starts at the headroom given to <see cref="Reset"/> and ends at <see cref="End"/>.</summary>
    internal byte[] Buffer => throw new NotImplementedException();

    /// <summary>Where the text ends in <see cref="Buffer"/>.</summary>
    internal int End => throw new NotImplementedException();

    /// <summary>Starts an empty text, leaving room in front of it, where the runtime puts the headers of its request.</summary>
    internal void Reset(int headroom = 0) => throw new NotImplementedException();

    /// <summary>Starts an empty text in the same buffer.</summary>
    public void Clear() => throw new NotImplementedException();

    /// <summary>Opens an object.</summary>
    public void WriteStartObject() => throw new NotImplementedException();

    /// <summary>Closes an object.</summary>
    public void WriteEndObject() => throw new NotImplementedException();

    /// <summary>Opens an array.</summary>
    public void WriteStartArray() => throw new NotImplementedException();

    /// <summary>Closes an array.</summary>
    public void WriteEndArray() => throw new NotImplementedException();

    /// <summary>A member's name, to be escaped.</summary>
    public void WriteName(string name) => throw new NotImplementedException();

    /// <summary>A member's name as it goes out: quoted, escaped, with its colon: <c>"name":</c>.</summary>
    public void WritePreparedName(ReadOnlySpan<byte> quotedNameAndColon) => throw new NotImplementedException();

    /// <summary>A string; null is written as null. A lone surrogate becomes U+FFFD.</summary>
    public void WriteString(string? value) => throw new NotImplementedException();

    /// <summary>A string given as valid UTF-8, to be escaped.</summary>
    public void WriteStringUtf8(ReadOnlySpan<byte> value) => throw new NotImplementedException();

    /// <summary>A string: the bytes in base64.</summary>
    public void WriteBase64(ReadOnlySpan<byte> value) => throw new NotImplementedException();

    /// <summary><c>null</c></summary>
    public void WriteNull() => throw new NotImplementedException();

    /// <summary><c>true</c> or <c>false</c></summary>
    public void WriteBoolean(bool value) => throw new NotImplementedException();

    /// <summary>A whole number.</summary>
    public void WriteNumber(long value) => throw new NotImplementedException();

    /// <summary>A number, with the scale that the decimal has.</summary>
    public void WriteNumber(decimal value) => throw new NotImplementedException();

    /// <summary>A number in its shortest spelling that reads back the same.</summary>
    /// <exception cref="ArgumentException">Not a number, or infinite: JSON has no such value.</exception>
    public void WriteNumber(double value) => throw new NotImplementedException();

    /// <summary>A value as it goes out: valid JSON, which the caller answers for.</summary>
    public void WriteRaw(ReadOnlySpan<byte> json) => throw new NotImplementedException();

    /// <summary>Counts bytes that a caller has put into <see cref="GetSpan"/> as (a part of) a value.</summary>
    public void Advance(int count) => throw new NotImplementedException();

    /// <summary>Room for at least this many bytes behind what is written.</summary>
    public Memory<byte> GetMemory(int sizeHint = 0) => throw new NotImplementedException();

    /// <summary>Room for at least this many bytes behind what is written.</summary>
    public Span<byte> GetSpan(int sizeHint = 0) => throw new NotImplementedException();

    /// <summary>Gives the buffer back to its pool.</summary>
    public void Dispose() => throw new NotImplementedException();
}
