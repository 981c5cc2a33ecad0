namespace LambdaKit.Events.Json;

/// <summary>Reads UTF-8 JSON (RFC 8259) value by value, forward only, without allocation; every byte it passes has been checked.</summary>
/// <remarks>Not valid, or of another kind than asked for: <see cref="EventFormatException"/>.</remarks>
public ref struct JsonReader
{
    /// <summary>How deep arrays and objects may nest, unless the constructor says otherwise.</summary>
    public const int DefaultMaxDepth = 64;

    /// <summary>Starts in front of the text's one value.</summary>
    /// <param name="utf8Json">The text; a byte order mark is not allowed.</param>
    /// <param name="source">What is being read, for the message of an exception: the name of the event model.</param>
    /// <param name="maxDepth">How deep arrays and objects may nest.</param>
    public JsonReader(ReadOnlySpan<byte> utf8Json, string? source = null, int maxDepth = DefaultMaxDepth) => throw new NotImplementedException();

    /// <summary>The offset of the next unread byte.</summary>
    public readonly int Position => throw new NotImplementedException();

    /// <summary>The kind of the next value; nothing is consumed but white space.</summary>
    public JsonKind PeekKind() => throw new NotImplementedException();

    /// <summary>Enters an object.</summary>
    public void ReadStartObject() => throw new NotImplementedException();

    /// <summary>The next member's name, unescaped, valid until the next call; false when the object has ended, which is then left.</summary>
    public bool ReadName(out ReadOnlySpan<byte> name) => throw new NotImplementedException();

    /// <summary>Enters an array.</summary>
    public void ReadStartArray() => throw new NotImplementedException();

    /// <summary>Whether another element follows, which is then next; false when the array has ended, which is then left.</summary>
    public bool ReadNextElement() => throw new NotImplementedException();

    /// <summary>Consumes the next value if it is null.</summary>
    public bool TryReadNull() => throw new NotImplementedException();

    /// <summary>The next value, true or false.</summary>
    public bool ReadBoolean() => throw new NotImplementedException();

    /// <summary>The next value, a string, unescaped.</summary>
    public string ReadString() => throw new NotImplementedException();

    /// <summary>The next value, a string, unescaped UTF-8, valid until the next call.</summary>
    public ReadOnlySpan<byte> ReadStringUtf8() => throw new NotImplementedException();

    /// <summary>The next value, a whole number (1.0 and 1e3 are whole) from −2³¹ to 2³¹−1.</summary>
    public int ReadInt32() => throw new NotImplementedException();

    /// <summary>The next value, a whole number (1.0 and 1e3 are whole) from −2⁶³ to 2⁶³−1.</summary>
    public long ReadInt64() => throw new NotImplementedException();

    /// <summary>The next value, a number, exact: up to 28 digits; what decimal can't hold exactly is an error.</summary>
    public decimal ReadDecimal() => throw new NotImplementedException();

    /// <summary>The next value, a number, rounded to the nearest double.</summary>
    public double ReadDouble() => throw new NotImplementedException();

    /// <summary>The next value, a number, as it is spelled.</summary>
    public ReadOnlySpan<byte> ReadNumberText() => throw new NotImplementedException();

    /// <summary>The next value, of any kind, as it is spelled, without white space around it.</summary>
    public ReadOnlySpan<byte> ReadRaw() => throw new NotImplementedException();

    /// <summary>Passes over the next value, of any kind.</summary>
    public void Skip() => throw new NotImplementedException();

    /// <summary>Checks that nothing but white space is left.</summary>
    public void ReadEnd() => throw new NotImplementedException();

    /// <summary>An exception for the value in front of <see cref="Position"/>, for checks beyond the grammar.</summary>
    /// <param name="reason">What is wrong, as the rest of a sentence, without the payload's content.</param>
    public readonly EventFormatException Error(string reason) => throw new NotImplementedException();
}
