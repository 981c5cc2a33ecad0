using System.Text;

namespace LambdaKit.Events.Text;

/// <summary>Decodes application/x-www-form-urlencoded text: <c>+</c> is a space, <c>%XX</c> a byte of UTF-8.</summary>
internal static class PercentEncoding
{
    /// <summary>The decoded text; a percent sign without two hexadecimal digits stays, bytes that are no UTF-8 become U+FFFD.</summary>
    public static string Decode(ReadOnlySpan<char> encoded)
    {
        var plain = true;
        foreach (var letter in encoded)
            plain &= letter is not ('+' or '%');

        if (plain)
            return new string(encoded);

        var bytes = new byte[Encoding.UTF8.GetMaxByteCount(encoded.Length)];
        var count = 0;
        for (var i = 0; i < encoded.Length; i++)
        {
            var letter = encoded[i];
            if (letter == '%' && i + 2 < encoded.Length && HexDigit(encoded[i + 1]) is var high and >= 0 && HexDigit(encoded[i + 2]) is var low and >= 0)
            {
                bytes[count++] = (byte)(high << 4 | low);
                i += 2;
            }
            else if (letter < 0x80)
            {
                bytes[count++] = letter == '+' ? (byte)' ' : (byte)letter;
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

    private static int HexDigit(char letter) => letter switch
    {
        >= '0' and <= '9' => letter - '0',
        >= 'a' and <= 'f' => letter - 'a' + 10,
        >= 'A' and <= 'F' => letter - 'A' + 10,
        _ => -1,
    };
}
