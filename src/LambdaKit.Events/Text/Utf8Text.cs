using System.Text;

namespace LambdaKit.Events.Text;

/// <summary>UTF-8 to text and back; ASCII, which nearly everything is, without the machinery of Encoding, whose first use costs JIT time.</summary>
internal static class Utf8Text
{
    private const int StackLimit = 256;

    public static string ToText(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty)
            return "";

        if (utf8.Length > StackLimit)
            return Encoding.UTF8.GetString(utf8);

        Span<char> chars = stackalloc char[StackLimit];
        for (var i = 0; i < utf8.Length; i++)
        {
            if (utf8[i] >= 0x80)
                return Encoding.UTF8.GetString(utf8);

            chars[i] = (char)utf8[i];
        }

        return new string(chars[..utf8.Length]);
    }

    public static byte[] ToBytes(string text)
    {
        var bytes = new byte[text.Length];
        for (var i = 0; i < bytes.Length; i++)
        {
            if (text[i] >= 0x80)
                return Encoding.UTF8.GetBytes(text);

            bytes[i] = (byte)text[i];
        }

        return bytes;
    }
}
