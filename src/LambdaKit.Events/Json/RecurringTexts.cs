using System.Buffers.Binary;
using LambdaKit.Events.Text;

namespace LambdaKit.Events.Json;

/// <summary>Keeps one string for each text that comes again and again: names of headers and attributes, ARNs, regions.</summary>
/// <remarks>
/// A bounded table that all threads share without a lock: strings don't change, each is put in place by a single write, and a text is answered only
/// with a string that has all of its characters. What threads do at the same time costs a string at worst. Whatever comes later pushes out what was there.
/// </remarks>
internal static class RecurringTexts
{
    /// <summary>A longer text is a string of its own each time.</summary>
    public const int LongestText = 128;

    private const int SlotBits = 9;

    private static string?[]? _slots;

    /// <summary>The text as a string, which may be one that was given out before.</summary>
    public static string Get(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length is 0 or > LongestText)
            return Utf8Text.ToText(utf8);

        // Two slots for each text: the newer, and the one before it.
        var slots = _slots ??= new string?[1 << SlotBits];
        var newer = FindSlot(utf8);
        var older = newer ^ 1;
        if (slots[newer] is { } first && AsciiText.Equals(utf8, first))
            return first;
        if (slots[older] is { } second && AsciiText.Equals(utf8, second))
            return second;

        var text = Utf8Text.ToText(utf8);
        if (text.Length == utf8.Length)
        {
            // All ASCII, which is compared fast; other characters take more bytes than they are.
            slots[older] = slots[newer];
            slots[newer] = text;
        }

        return text;
    }

    /// <summary>A slot by length, start, middle and end of the text: enough to spread, as the text is compared in full.</summary>
    private static int FindSlot(ReadOnlySpan<byte> text)
    {
        ulong start, middle, end;
        if (text.Length >= sizeof(ulong))
        {
            start = BinaryPrimitives.ReadUInt64LittleEndian(text);
            middle = BinaryPrimitives.ReadUInt64LittleEndian(text[((text.Length - sizeof(ulong)) / 2)..]);
            end = BinaryPrimitives.ReadUInt64LittleEndian(text[^sizeof(ulong)..]);
        }
        else
        {
            start = text[0];
            middle = text[text.Length / 2];
            end = text[^1];
        }

        var hash = (start + (ulong)text.Length) * 0x9E3779B97F4A7C15;
        hash = (hash ^ hash >> 32 ^ middle) * 0xC2B2AE3D27D4EB4F;
        hash = (hash ^ hash >> 32 ^ end) * 0x9E3779B97F4A7C15;
        return (int)(hash >> (64 - SlotBits));
    }
}
