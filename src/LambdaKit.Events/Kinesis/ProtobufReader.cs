namespace LambdaKit.Events.Kinesis;

/// <summary>Reads the fields of a protobuf message one by one. Every length is checked; a message that is cut off or has a field of an unknown kind ends as damaged.</summary>
internal ref struct ProtobufReader(ReadOnlySpan<byte> message)
{
    private const int VarintKind = 0;
    private const int Fixed64Kind = 1;
    private const int BytesKind = 2;
    private const int Fixed32Kind = 5;

    // A field number has 29 bits.
    private const ulong MaxFieldNumber = (1 << 29) - 1;

    private readonly ReadOnlySpan<byte> _message = message;
    private int _position;
    private int _kind;

    /// <summary>Whether the fields ended because the message is no protobuf.</summary>
    public bool IsDamaged { get; private set; }

    public int Number { get; private set; }

    public readonly bool IsVarint => _kind == VarintKind;

    public readonly bool IsBytes => _kind == BytesKind;

    /// <summary>The number, when <see cref="IsVarint"/>.</summary>
    public ulong Varint { get; private set; }

    /// <summary>Where the bytes are in the message, when <see cref="IsBytes"/>.</summary>
    public Range BytesRange { get; private set; }

    public readonly ReadOnlySpan<byte> Bytes => _message[BytesRange];

    /// <summary>Moves on to the next field; false at the end, and when the message is damaged.</summary>
    public bool ReadField()
    {
        if (IsDamaged || _position == _message.Length)
            return false;

        if (!TryReadVarint(out var tag) || tag >> 3 is 0 or > MaxFieldNumber)
            return Damaged();

        Number = (int)(tag >> 3);
        _kind = (int)(tag & 7);
        switch (_kind)
        {
            case VarintKind:
                if (!TryReadVarint(out var varint))
                    return Damaged();

                Varint = varint;
                return true;
            case BytesKind:
                if (!TryReadVarint(out var length) || !TrySkip(length))
                    return Damaged();

                BytesRange = (_position - (int)length).._position;
                return true;
            case Fixed64Kind:
                return TrySkip(sizeof(ulong)) || Damaged();
            case Fixed32Kind:
                return TrySkip(sizeof(uint)) || Damaged();
            default:
                return Damaged();
        }
    }

    private bool Damaged()
    {
        IsDamaged = true;
        return false;
    }

    private bool TrySkip(ulong length)
    {
        if (length > (ulong)(_message.Length - _position))
            return false;

        _position += (int)length;
        return true;
    }

    private bool TryReadVarint(out ulong value)
    {
        value = 0;
        for (var shift = 0; shift < 64 && _position < _message.Length; shift += 7)
        {
            var part = _message[_position++];
            value |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80)
                return true;
        }

        return false;
    }
}
