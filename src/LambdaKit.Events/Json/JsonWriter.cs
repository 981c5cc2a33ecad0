using System.Buffers;
using System.Runtime.CompilerServices;

namespace LambdaKit.Events.Json;

/// <summary>Writes compact UTF-8 JSON into one growing buffer, pooled when large; commas are put by itself. Callers keep starts and ends, names and values in order.</summary>
public sealed partial class JsonWriter : IBufferWriter<byte>, IDisposable
{
    /// <summary>A larger buffer is not kept for a text that could do without it.</summary>
    private const int MaxIdleCapacity = 1024 * 1024;

    /// <summary>Up to here a buffer is an array of its own, since the first use of the pool costs a tenth of a millisecond.</summary>
    private const int MaxOwnCapacity = 64 * 1024;

    private readonly int _initialCapacity;

    private byte[] _buffer;

    private bool _isRented;
    private int _start;
    private int _end;

    /// <summary>Whether a comma stands in front of what comes, unless that is an end.</summary>
    private bool _awaitsComma;

    /// <summary>An empty text.</summary>
    /// <param name="initialCapacity">The first size of the buffer, in bytes.</param>
    public JsonWriter(int initialCapacity = 1024)
    {
        _initialCapacity = Math.Max(initialCapacity, 64);
        _buffer = new byte[_initialCapacity];
    }

    /// <summary>What has been written so far; valid until the next write.</summary>
    public ReadOnlySpan<byte> WrittenSpan => _buffer.AsSpan(_start, _end - _start);

    /// <summary>What has been written so far; valid until the next write.</summary>
    public ReadOnlyMemory<byte> WrittenMemory => _buffer.AsMemory(_start, _end - _start);

    /// <summary>How many bytes have been written.</summary>
    public int WrittenCount => _end - _start;

    /// <summary>The whole buffer: the text starts at the headroom given to <see cref="Reset"/> and ends at <see cref="End"/>.</summary>
    internal byte[] Buffer => _buffer;

    /// <summary>Where the text ends in <see cref="Buffer"/>.</summary>
    internal int End => _end;

    /// <summary>Starts an empty text, leaving room in front of it, where the runtime puts the headers of its request.</summary>
    internal void Reset(int headroom = 0)
    {
        var isIdle = _buffer.Length > MaxIdleCapacity && Math.Max(_end, headroom) <= MaxIdleCapacity;
        if (isIdle || _buffer.Length < headroom)
            Replace(headroom + _initialCapacity, 0);

        _start = headroom;
        _end = headroom;
        _awaitsComma = false;
    }

    /// <summary>Starts an empty text in the same buffer; one that has grown beyond 1 MiB goes back to the pool when the text didn't need it.</summary>
    public void Clear() => Reset(_start);

    /// <summary>Opens an object.</summary>
    public void WriteStartObject()
    {
        Put((byte)'{');
        _awaitsComma = false;
    }

    /// <summary>Closes an object.</summary>
    public void WriteEndObject()
    {
        _awaitsComma = false;
        Put((byte)'}');
    }

    /// <summary>Opens an array.</summary>
    public void WriteStartArray()
    {
        Put((byte)'[');
        _awaitsComma = false;
    }

    /// <summary>Closes an array.</summary>
    public void WriteEndArray()
    {
        _awaitsComma = false;
        Put((byte)']');
    }

    /// <summary>A member's name, to be escaped.</summary>
    public void WriteName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        WriteString(name);
        EndName();
    }

    /// <summary>A member's name given as valid UTF-8, to be escaped.</summary>
    public void WriteNameUtf8(ReadOnlySpan<byte> name)
    {
        WriteStringUtf8(name);
        EndName();
    }

    /// <summary>A member's name as it goes out: quoted, escaped, with its colon: <c>"name":</c>.</summary>
    public void WritePreparedName(ReadOnlySpan<byte> quotedNameAndColon)
    {
        WriteRaw(quotedNameAndColon);
        _awaitsComma = false;
    }

    /// <summary><c>null</c></summary>
    public void WriteNull() => WriteRaw("null"u8);

    /// <summary><c>true</c> or <c>false</c></summary>
    public void WriteBoolean(bool value)
    {
        if (value)
            WriteRaw("true"u8);
        else
            WriteRaw("false"u8);
    }

    /// <summary>A value as it goes out: valid JSON, which the caller answers for.</summary>
    public void WriteRaw(ReadOnlySpan<byte> json)
    {
        var end = Begin(json.Length);
        json.CopyTo(_buffer.AsSpan(end));
        _end = end + json.Length;
        _awaitsComma = true;
    }

    /// <summary>Puts bytes behind the text that are no part of it: what goes out together with it.</summary>
    internal void Append(ReadOnlySpan<byte> bytes)
    {
        if (_buffer.Length - _end < bytes.Length)
            Grow(bytes.Length);
        bytes.CopyTo(_buffer.AsSpan(_end));
        _end += bytes.Length;
    }

    /// <summary>Puts the comma that is due in front of a value which then comes by <see cref="GetSpan"/> and <see cref="Advance"/>.</summary>
    public void BeginValue()
    {
        _end = Begin(0);
        _awaitsComma = true;
    }

    /// <summary>Counts bytes that a caller has put into <see cref="GetSpan"/> as (a part of) a value; see <see cref="BeginValue"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative, or more than there was room for.</exception>
    public void Advance(int count)
    {
        if ((uint)count > (uint)(_buffer.Length - _end))
            throw new ArgumentOutOfRangeException(nameof(count), "More bytes were counted than there was room for.");
        _end += count;
    }

    /// <summary>Room for at least this many bytes behind what is written.</summary>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 1));
        return _buffer.AsMemory(_end);
    }

    /// <summary>Room for at least this many bytes behind what is written.</summary>
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 1));
        return _buffer.AsSpan(_end);
    }

    /// <summary>Gives the buffer back; what has been written is gone.</summary>
    public void Dispose()
    {
        Exchange([], isRented: false);
        _start = 0;
        _end = 0;
        _awaitsComma = false;
    }

    private void Put(byte b)
    {
        var end = Begin(1);
        _buffer[end] = b;
        _end = end + 1;
        _awaitsComma = true;
    }

    private void EndName()
    {
        if (_buffer.Length == _end)
            Grow(1);
        _buffer[_end++] = (byte)':';
        _awaitsComma = false;
    }

    /// <summary>Puts the comma that is due and makes room for a value; where that starts. The end is for the caller to move.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Begin(int length)
    {
        var end = _end;
        if ((uint)(_buffer.Length - end) <= (uint)length)
            Grow(length + 1);
        if (_awaitsComma)
            _buffer[end++] = (byte)',';
        return end;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Reserve(int length)
    {
        if (_buffer.Length - _end < length)
            Grow(length);
    }

    /// <summary>Makes room for more bytes behind the end.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int length)
    {
        var capacity = Math.Max((long)_end + length, Math.Min(2L * _buffer.Length, Array.MaxLength));
        Replace(checked((int)capacity), _end);
    }

    /// <summary>Takes another buffer, with the first bytes of the old one.</summary>
    private void Replace(int capacity, int kept)
    {
        var isRented = capacity > MaxOwnCapacity;
        var buffer = isRented ? ArrayPool<byte>.Shared.Rent(capacity) : new byte[capacity];
        _buffer.AsSpan(0, kept).CopyTo(buffer);
        Exchange(buffer, isRented);
    }

    private void Exchange(byte[] buffer, bool isRented)
    {
        if (_isRented)
            ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = buffer;
        _isRented = isRented;
    }
}
