using System.Text;

namespace LambdaKit.Events.Text;

/// <summary>Percent encoding: <c>%XX</c> is a byte of UTF-8; in application/x-www-form-urlencoded text <c>+</c> is a space besides.</summary>
internal static class PercentEncoding
{
    private const string HexDigits = "0123456789ABCDEF";

    /// <summary>The decoded text; a percent sign without two hexadecimal digits stays, bytes that are no UTF-8 become U+FFFD.</summary>
    public static string Decode(ReadOnlySpan<char> encoded, bool plusIsSpace = true)
    {
        var isPlain = true;
        var wide = 0;
        foreach (var letter in encoded)
        {
            isPlain &= letter != '%' && !(plusIsSpace && letter == '+');
            wide += letter < 0x80 ? 0 : 1;
        }

        if (isPlain)
            return new string(encoded);

        // A UTF-16 unit is at most three bytes of UTF-8.
        var bytes = new byte[encoded.Length + 2 * wide];
        var count = 0;
        for (var i = 0; i < encoded.Length; i++)
        {
            var letter = encoded[i];
            if (letter == '%' && IsEscape(encoded, i))
            {
                bytes[count++] = (byte)(HexDigit(encoded[i + 1]) << 4 | HexDigit(encoded[i + 2]));
                i += 2;
            }
            else if (letter < 0x80)
            {
                bytes[count++] = letter == '+' && plusIsSpace ? (byte)' ' : (byte)letter;
            }
            else
            {
                var length = char.IsHighSurrogate(letter) && i + 1 < encoded.Length && char.IsLowSurrogate(encoded[i + 1]) ? 2 : 1;
                count += Encoding.UTF8.GetBytes(encoded.Slice(i, length), bytes.AsSpan(count));
                i += length - 1;
            }
        }

        return Utf8Text.ToText(bytes.AsSpan(0, count));
    }

    /// <summary>A path in which all that cannot stand in the path of a URL is escaped.</summary>
    /// <param name="path">The path.</param>
    /// <param name="keepEscapes">Whether what looks like an escape is one already; otherwise every percent sign is escaped.</param>
    public static string EncodePath(string path, bool keepEscapes)
    {
        var first = 0;
        while (first < path.Length && MayStand(path, first, keepEscapes))
            first++;

        if (first == path.Length)
            return path;

        var text = new StringBuilder(path, 0, first, path.Length + 16);
        for (var i = first; i < path.Length; i++)
        {
            if (MayStand(path, i, keepEscapes))
            {
                text.Append(path[i]);
                continue;
            }

            var length = char.IsHighSurrogate(path[i]) && i + 1 < path.Length && char.IsLowSurrogate(path[i + 1]) ? 2 : 1;
            foreach (var octet in Utf8Text.ToBytes(path.Substring(i, length)))
                text.Append('%').Append(HexDigits[octet >> 4]).Append(HexDigits[octet & 0xF]);

            i += length - 1;
        }

        return text.ToString();
    }

    /// <summary>RFC 3986, section 3.3: the letters of a path's segments, and the slash between them.</summary>
    private static bool MayStand(string path, int at, bool keepEscapes) => path[at] switch
    {
        >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' => true,
        '-' or '.' or '_' or '~' or '/' or ':' or '@' => true,
        '!' or '$' or '&' or '\'' or '(' or ')' or '*' or '+' or ',' or ';' or '=' => true,
        '%' => keepEscapes && IsEscape(path, at),
        _ => false,
    };

    private static bool IsEscape(ReadOnlySpan<char> text, int at) =>
        at + 2 < text.Length && HexDigit(text[at + 1]) >= 0 && HexDigit(text[at + 2]) >= 0;

    private static int HexDigit(char letter) => letter switch
    {
        >= '0' and <= '9' => letter - '0',
        >= 'a' and <= 'f' => letter - 'a' + 10,
        >= 'A' and <= 'F' => letter - 'A' + 10,
        _ => -1,
    };
}
