using System.Buffers;
using System.Buffers.Binary;

namespace LambdaKit.Logging;

/// <summary>Keeps log events in their bytes, in order, within a limit: the oldest go first. For one thread at a time.</summary>
/// <remarks>A ring of whole events, each behind its length: one that has no room at the end goes to the start. It grows up to the limit, then it drops.</remarks>
internal sealed class EntryBuffer(int maxBytes) : IDisposable
{
    private const int LengthBytes = 4;
    private const int FirstCapacity = 4_096;

    private byte[] _ring = [];
    private int _capacity;
    private int _head;
    private int _tail;
    private int _wrap = -1; // Where the events before the start end; negative when none have gone back to the start.

    public int Count { get; private set; }

    /// <summary>How many events had no room.</summary>
    public int Dropped { get; private set; }

    public void Add(ReadOnlySpan<byte> logEvent)
    {
        var needed = LengthBytes + logEvent.Length;
        if (needed > maxBytes)
        {
            Dropped++;
            return;
        }
        int start;
        while ((start = Reserve(needed)) < 0)
        {
            if (!TryGrow(needed))
                DropOldest();
        }
        BinaryPrimitives.WriteInt32LittleEndian(_ring.AsSpan(start), logEvent.Length);
        logEvent.CopyTo(_ring.AsSpan(start + LengthBytes));
        Count++;
    }

    /// <summary>Takes the oldest event; valid until the next call.</summary>
    public bool TryTake(out ReadOnlySpan<byte> logEvent)
    {
        logEvent = default;
        if (Count == 0)
            return false;
        logEvent = _ring.AsSpan(_head + LengthBytes, BinaryPrimitives.ReadInt32LittleEndian(_ring.AsSpan(_head)));
        Advance();
        return true;
    }

    public void Dispose()
    {
        if (_ring.Length > 0)
            ArrayPool<byte>.Shared.Return(_ring);
        _ring = [];
        _capacity = _head = _tail = Count = 0;
        _wrap = -1;
    }

    /// <summary>Where an event goes; negative when there is no room. The ring is never quite full, so that full and empty look different.</summary>
    private int Reserve(int needed)
    {
        if (_wrap < 0)
        {
            if (_capacity - _tail >= needed)
                return Place(_tail, needed);
            if (_head <= needed)
                return -1;
            _wrap = _tail;
            return Place(0, needed);
        }
        return _head - _tail > needed ? Place(_tail, needed) : -1;
    }

    private int Place(int start, int needed)
    {
        _tail = start + needed;
        return start;
    }

    private bool TryGrow(int needed)
    {
        if (_capacity == maxBytes)
            return false;
        var capacity = (int)Math.Min(maxBytes, Math.Max(Math.Max(FirstCapacity, 2L * _capacity), needed));
        var larger = ArrayPool<byte>.Shared.Rent(capacity);
        var end = _wrap < 0 ? _tail : _wrap;
        _ring.AsSpan(_head, end - _head).CopyTo(larger);
        var length = end - _head;
        if (_wrap >= 0)
        {
            _ring.AsSpan(0, _tail).CopyTo(larger.AsSpan(length));
            length += _tail;
        }
        if (_ring.Length > 0)
            ArrayPool<byte>.Shared.Return(_ring);
        (_ring, _capacity, _head, _tail, _wrap) = (larger, capacity, 0, length, -1);
        return true;
    }

    private void DropOldest()
    {
        Advance();
        Dropped++;
    }

    private void Advance()
    {
        _head += LengthBytes + BinaryPrimitives.ReadInt32LittleEndian(_ring.AsSpan(_head));
        if (--Count == 0)
        {
            _head = _tail = 0;
            _wrap = -1;
        }
        else if (_head == _wrap)
        {
            _head = 0;
            _wrap = -1;
        }
    }
}
