using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace LambdaKit.Events.Json;

/// <summary>The escapes of JSON strings: <c>\n</c>, <c>\u00e4</c>, read and written.</summary>
/// <remarks>As to its vectors: <see cref="JsonText"/> says why they are of 128 bits, and of bytes.</remarks>
internal static class JsonEscapes
{
    /// <summary>Bytes that a target needs beyond the result: vectors are stored whole.</summary>
    public const int Slack = 16;

    /// <summary>What the letter behind a backslash stands for; 0 for letters that make no escape of two characters.</summary>
    public static ReadOnlySpan<byte> Unescaped =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, (byte)'"', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, (byte)'/', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, (byte)'\\', 0, 0, 0,
        0, 0, (byte)'\b', 0, 0, 0, (byte)'\f', 0, 0, 0, 0, 0, 0, 0, (byte)'\n', 0, 0, 0, (byte)'\r', 0, (byte)'\t', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];

    /// <summary>The value of a hexadecimal digit; negative when it is none.</summary>
    public static int HexDigit(byte b)
    {
        if ((uint)(b - '0') <= 9)
            return b - '0';
        var letter = (b | 0x20) - 'a';
        return (uint)letter <= 5 ? letter + 10 : -1;
    }

    /// <summary>The character of a checked escape, which is passed.</summary>
    public static int ReadEscape(ReadOnlySpan<byte> raw, ref int i)
    {
        var plain = Unescaped[raw[i + 1]];
        if (plain != 0)
        {
            i += 2;
            return plain;
        }

        var unit = ReadHex(raw, i + 2);
        i += 6;
        if (unit is < 0xD800 or > 0xDBFF)
            return unit;
        var low = ReadHex(raw, i + 2);
        i += 6;
        return 0x10000 + ((unit & 0x3FF) << 10 | low & 0x3FF);
    }

    /// <summary>Copies the inside of a checked string without its escapes; the target has room for that, and is quicker with <see cref="Slack"/> more.</summary>
    /// <returns>How many bytes have been written.</returns>
    public static int Unescape(ReadOnlySpan<byte> raw, Span<byte> target)
    {
        var from = 0;
        var to = 0;
        while (true)
        {
            while (from <= raw.Length - Vector128<byte>.Count && to <= target.Length - Vector128<byte>.Count)
            {
                var bytes = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(raw), (nuint)(uint)from);
                bytes.StoreUnsafe(ref MemoryMarshal.GetReference(target.Slice(to, Vector128<byte>.Count)));
                var hits = Vector128.Equals(bytes, Vector128.Create((byte)'\\')).ExtractMostSignificantBits();
                var plain = hits == 0 ? Vector128<byte>.Count : BitOperations.TrailingZeroCount(hits);
                from += plain;
                to += plain;
                if (hits != 0)
                    break;
            }

            if ((uint)from >= (uint)raw.Length)
                return to;
            if (raw[from] != '\\')
            {
                target[to++] = raw[from++];
                continue;
            }

            var scalar = ReadEscape(raw, ref from);
            if (scalar < 0x80)
            {
                target[to++] = (byte)scalar;
            }
            else if (scalar < 0x800)
            {
                target[to++] = (byte)(0xC0 | scalar >> 6);
                target[to++] = (byte)(0x80 | scalar & 0x3F);
            }
            else if (scalar < 0x10000)
            {
                target[to++] = (byte)(0xE0 | scalar >> 12);
                target[to++] = (byte)(0x80 | scalar >> 6 & 0x3F);
                target[to++] = (byte)(0x80 | scalar & 0x3F);
            }
            else
            {
                target[to++] = (byte)(0xF0 | scalar >> 18);
                target[to++] = (byte)(0x80 | scalar >> 12 & 0x3F);
                target[to++] = (byte)(0x80 | scalar >> 6 & 0x3F);
                target[to++] = (byte)(0x80 | scalar & 0x3F);
            }
        }
    }

    /// <summary>The length of a UTF-8 text with its escapes.</summary>
    public static int EscapedLength(ReadOnlySpan<byte> text)
    {
        var length = text.Length;
        foreach (var b in text)
        {
            if (b is < (byte)' ' or (byte)'"' or (byte)'\\')
                length = checked(length + (EscapeLetter(b) == 'u' ? 5 : 1));
        }

        return length;
    }

    /// <summary>Writes a UTF-8 text with its escapes; the target has its <see cref="EscapedLength"/>.</summary>
    public static void Escape(ReadOnlySpan<byte> text, Span<byte> target)
    {
        var to = 0;
        foreach (var b in text)
        {
            if (b is < (byte)' ' or (byte)'"' or (byte)'\\')
                to += PutEscape(target[to..], b);
            else
                target[to++] = b;
        }
    }

    /// <summary>Writes the escape, of two or six bytes, of a quote, a backslash or a control character.</summary>
    /// <returns>Its length.</returns>
    public static int PutEscape(Span<byte> target, byte c)
    {
        var letter = EscapeLetter(c);
        target[0] = (byte)'\\';
        target[1] = letter;
        if (letter != 'u')
            return 2;

        target[2] = (byte)'0';
        target[3] = (byte)'0';
        target[4] = (byte)('0' + (c >> 4));
        target[5] = (byte)((c & 15) <= 9 ? '0' + (c & 15) : 'a' - 10 + (c & 15));
        return 6;
    }

    private static int ReadHex(ReadOnlySpan<byte> raw, int i) =>
        HexDigit(raw[i]) << 12 | HexDigit(raw[i + 1]) << 8 | HexDigit(raw[i + 2]) << 4 | HexDigit(raw[i + 3]);

    private static byte EscapeLetter(byte c) => c switch
    {
        (byte)'"' or (byte)'\\' => c,
        (byte)'\n' => (byte)'n',
        (byte)'\r' => (byte)'r',
        (byte)'\t' => (byte)'t',
        (byte)'\b' => (byte)'b',
        (byte)'\f' => (byte)'f',
        _ => (byte)'u',
    };
}
