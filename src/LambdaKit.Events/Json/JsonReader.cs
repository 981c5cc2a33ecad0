using System.Runtime.CompilerServices;

namespace LambdaKit.Events.Json;

/// <summary>Reads UTF-8 JSON (RFC 8259) value by value, forward only, without allocation; every byte it passes has been checked.</summary>
/// <remarks>
/// Not valid, or of another kind than asked for: <see cref="EventFormatException"/>.
/// Names and strings that hold an escape are unescaped into a buffer of the reader's own, which is allocated with the first of them.
/// A copy of the reader reads on by itself, to look ahead; it shares that buffer.
/// </remarks>
public ref partial struct JsonReader
{
    /// <summary>How deep arrays and objects may nest, unless the constructor says otherwise.</summary>
    public const int DefaultMaxDepth = 64;

    private readonly ReadOnlySpan<byte> _text;
    private readonly string? _source;
    private readonly int _maxDepth;
    private int _position;
    private int _depth;

    /// <summary>Whether the object or array has just been entered, so that no comma stands in front of what comes.</summary>
    private bool _isFirst;

    private byte[]? _scratch;

    /// <summary>Starts in front of the text's one value.</summary>
    /// <param name="utf8Json">The text; a byte order mark is not allowed.</param>
    /// <param name="source">What is being read, for the message of an exception: the name of the event model.</param>
    /// <param name="maxDepth">How deep arrays and objects may nest.</param>
    public JsonReader(ReadOnlySpan<byte> utf8Json, string? source = null, int maxDepth = DefaultMaxDepth)
    {
        _text = utf8Json;
        _source = source;
        _maxDepth = maxDepth;
        _isFirst = true;
    }

    /// <summary>The offset of the next unread byte.</summary>
    public readonly int Position => _position;

    /// <summary>The kind of the next value; nothing is consumed but white space.</summary>
    public JsonKind PeekKind()
    {
        switch (PeekByte())
        {
            case (byte)'"':
                return JsonKind.String;
            case (byte)'{':
                return JsonKind.Object;
            case (byte)'[':
                return JsonKind.Array;
            case (byte)'n':
                return JsonKind.Null;
            case (byte)'t' or (byte)'f':
                return JsonKind.Boolean;
            case (>= (byte)'0' and <= (byte)'9') or (byte)'-':
                return JsonKind.Number;
            default:
                return _position == _text.Length ? JsonKind.End : throw Expected("a value");
        }
    }

    /// <summary>Enters an object.</summary>
    public void ReadStartObject()
    {
        if (PeekByte() != '{')
            throw Expected("an object");
        if (_depth >= _maxDepth)
            throw TooDeep(_position);
        _depth++;
        _position++;
        _isFirst = true;
    }

    /// <summary>The next member's name, unescaped, valid until the next call; false when the object has ended, which is then left.</summary>
    public bool ReadName(out ReadOnlySpan<byte> name)
    {
        var next = PeekByte();
        if (next == '}')
        {
            name = default;
            _position++;
            _depth--;
            _isFirst = false;
            return false;
        }

        if (_isFirst)
        {
            _isFirst = false;
        }
        else
        {
            if (next != ',')
                throw ExpectedSeparator('}');
            _position++;
            next = PeekByte();
        }

        if (next != '"')
            throw Expected("a name");

        var text = _text;
        var start = _position + 1;
        var end = JsonText.FindSpecial(text, start);
        if ((uint)end < (uint)text.Length && text[end] == '"')
        {
            name = text.Slice(start, end - start);
            end++;
        }
        else
        {
            name = Unescape(start, ref end);
        }

        if ((uint)end < (uint)text.Length && text[end] == ':')
        {
            _position = end + 1;
            return true;
        }

        _position = end;
        if (PeekByte() != ':')
            throw Expected("':'");
        _position++;
        return true;
    }

    /// <summary>Enters an array.</summary>
    public void ReadStartArray()
    {
        if (PeekByte() != '[')
            throw Expected("an array");
        if (_depth >= _maxDepth)
            throw TooDeep(_position);
        _depth++;
        _position++;
        _isFirst = true;
    }

    /// <summary>Whether another element follows, which is then next; false when the array has ended, which is then left.</summary>
    public bool ReadNextElement()
    {
        var next = PeekByte();
        if (next == ']')
        {
            _position++;
            _depth--;
            _isFirst = false;
            return false;
        }

        if (_isFirst)
        {
            _isFirst = false;
            return true;
        }

        if (next != ',')
            throw ExpectedSeparator(']');
        _position++;
        return true;
    }

    /// <summary>About how many elements the list of an event has, in front of its second one, so that it has room for them at once: for generated code.</summary>
    /// <remarks>
    /// As if the first began where the text begins, as that of a batch nearly does, and others were a little shorter; at least 4 and, as the text is not
    /// trusted, not many.
    /// </remarks>
    public readonly int EstimateCount()
    {
        var count = _text.Length / Math.Max(_position, 1);
        return Math.Clamp(count + count / 8 + 1, 4, 256);
    }

    /// <summary>Consumes the next value if it is null.</summary>
    public bool TryReadNull()
    {
        if (PeekByte() != 'n')
            return false;
        _position = ScanNull(_position);
        return true;
    }

    /// <summary>The next value, true or false.</summary>
    public bool ReadBoolean()
    {
        switch (PeekByte())
        {
            case (byte)'t':
                _position = ScanTrue(_position);
                return true;
            case (byte)'f':
                _position = ScanFalse(_position);
                return false;
            default:
                throw Expected("true or false");
        }
    }

    /// <summary>The next value, of any kind, as it is spelled, without white space around it.</summary>
    public ReadOnlySpan<byte> ReadRaw()
    {
        _ = PeekByte();
        var start = _position;
        Skip();
        return _text[start.._position];
    }

    /// <summary>Checks that nothing but white space is left.</summary>
    public void ReadEnd()
    {
        _ = PeekByte();
        if (_position != _text.Length)
            throw Failure(_position, "something follows the value");
    }

    /// <summary>The next byte that is not white space, which <see cref="_position"/> then points to; 0 at the end of the text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte PeekByte()
    {
        var text = _text;
        var i = _position;
        if ((uint)i < (uint)text.Length && text[i] > ' ')
            return text[i];
        return PeekPastWhiteSpace();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private byte PeekPastWhiteSpace()
    {
        var i = SkipWhiteSpace(_position);
        _position = i;
        return (uint)i < (uint)_text.Length ? _text[i] : (byte)0;
    }

    private readonly int SkipWhiteSpace(int i)
    {
        var text = _text;
        while ((uint)i < (uint)text.Length && text[i] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
            i++;
        return i;
    }
}
