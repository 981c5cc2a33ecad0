using System.Buffers;
using LambdaKit.Events.Json;
using LambdaKit.Runtime;

namespace LambdaKit.Logging;

/// <summary>Puts plain text into a writer's buffer.</summary>
internal static class Utf8Text
{
    /// <summary>Writes text as UTF-8, a lone surrogate as U+FFFD. What has no room is cut, with a mark.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="text">What.</param>
    /// <param name="maxBytes">How much at most, the mark apart.</param>
    /// <param name="onOneLine">Whether line breaks become carriage returns, which CloudWatch shows as line breaks of one event.</param>
    public static void Write(JsonWriter writer, string text, int maxBytes, bool onOneLine)
    {
        var written = 0;
        for (var i = 0; i < text.Length;)
        {
            // A step takes at most four bytes.
            var chunk = writer.GetSpan(256);
            var length = 0;
            while (length <= chunk.Length - 4 && i < text.Length)
            {
                if (written + length > maxBytes - 4)
                {
                    writer.Advance(length);
                    Write(writer, JsonSize.MarkOf(text.Length), int.MaxValue, onOneLine);
                    return;
                }
                length += Step(chunk[length..], text, ref i, onOneLine);
            }
            writer.Advance(length);
            written += length;
        }
    }

    /// <summary>Writes bytes as they are.</summary>
    public static void Write(JsonWriter writer, ReadOnlySpan<byte> bytes) => BuffersExtensions.Write(writer, bytes);

    private static int Step(Span<byte> destination, string text, ref int i, bool onOneLine)
    {
        int character = text[i++];
        if (character < 0x80)
        {
            if (onOneLine && character == '\r' && i < text.Length && text[i] == '\n')
                i++;
            destination[0] = onOneLine && character == '\n' ? (byte)'\r' : (byte)character;
            return 1;
        }
        if (character < 0x800)
        {
            destination[0] = (byte)(0xC0 | (character >> 6));
            destination[1] = (byte)(0x80 | (character & 0x3F));
            return 2;
        }
        if (char.IsSurrogate((char)character))
        {
            if (char.IsHighSurrogate((char)character) && i < text.Length && char.IsLowSurrogate(text[i]))
            {
                character = char.ConvertToUtf32((char)character, text[i++]);
                destination[0] = (byte)(0xF0 | (character >> 18));
                destination[1] = (byte)(0x80 | ((character >> 12) & 0x3F));
                destination[2] = (byte)(0x80 | ((character >> 6) & 0x3F));
                destination[3] = (byte)(0x80 | (character & 0x3F));
                return 4;
            }
            character = 0xFFFD;
        }
        destination[0] = (byte)(0xE0 | (character >> 12));
        destination[1] = (byte)(0x80 | ((character >> 6) & 0x3F));
        destination[2] = (byte)(0x80 | (character & 0x3F));
        return 3;
    }
}
