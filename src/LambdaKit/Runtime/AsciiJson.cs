using System.Globalization;

namespace LambdaKit.Runtime;

/// <summary>Puts together ASCII JSON within a given room; what no longer fits is dropped, and told by <see cref="IsFull"/>.</summary>
internal ref struct AsciiJson(Span<byte> room)
{
    private readonly Span<byte> _room = room;
    private int _length;

    public bool IsFull { get; private set; }

    public readonly ReadOnlySpan<byte> Written => _room[.._length];

    public void Clear()
    {
        _length = 0;
        IsFull = false;
    }

    public void Raw(ReadOnlySpan<byte> ascii)
    {
        IsFull |= _length + ascii.Length > _room.Length;
        if (IsFull)
            return;
        ascii.CopyTo(_room[_length..]);
        _length += ascii.Length;
    }

    public void Number(int value) => Ascii(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A string in its quotes; controls and all above ASCII are escaped, a lone surrogate becomes U+FFFD.</summary>
    public void String(string value)
    {
        Raw("\""u8);
        for (var i = 0; i < value.Length && !IsFull; i++)
        {
            var character = value[i];
            if (character is '"' or '\\')
            {
                Raw("\\"u8);
                Byte((byte)character);
            }
            else if (character is >= ' ' and < '\u007F')
            {
                Byte((byte)character);
            }
            else if (char.IsHighSurrogate(character) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
            {
                Escape(character);
                Escape(value[++i]);
            }
            else
            {
                Escape(char.IsSurrogate(character) ? '\uFFFD' : character);
            }
        }
        Raw("\""u8);
    }

    private void Ascii(string text)
    {
        foreach (var character in text)
            Byte((byte)character);
    }

    private void Escape(char character)
    {
        Raw("\\u"u8);
        for (var shift = 12; shift >= 0; shift -= 4)
            Byte("0123456789abcdef"u8[(character >> shift) & 15]);
    }

    private void Byte(byte value)
    {
        IsFull |= _length == _room.Length;
        if (!IsFull)
            _room[_length++] = value;
    }
}
