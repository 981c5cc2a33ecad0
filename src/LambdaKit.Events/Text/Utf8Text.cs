using System.Buffers.Binary;
using System.Text;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Text;

/// <summary>UTF-8 to text and back; ASCII, which nearly everything is, without the machinery of Encoding, whose first use costs JIT time.</summary>
internal static class Utf8Text
{
    public static string ToText(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty)
            return "";

        // No stackalloc: with a loop beside it, the JIT would optimize the method on its first call, which takes it a millisecond.
        var i = 0;
        for (; i <= utf8.Length - sizeof(ulong); i += sizeof(ulong))
        {
            if ((BinaryPrimitives.ReadUInt64LittleEndian(utf8[i..]) & 0x8080808080808080) != 0)
                return Encoding.UTF8.GetString(utf8);
        }

        for (; i < utf8.Length; i++)
        {
            if (utf8[i] >= 0x80)
                return Encoding.UTF8.GetString(utf8);
        }

        return AsciiText.ToText(utf8);
    }

    /// <summary>The text as UTF-8: in the room that is given when it is ASCII that fits, else in an array of its own.</summary>
    public static ReadOnlySpan<byte> ToBytes(string text, Span<byte> room)
    {
        if (text.Length > room.Length)
            return ToBytes(text);

        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] >= 0x80)
                return ToBytes(text);

            room[i] = (byte)text[i];
        }

        return room[..text.Length];
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
