using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace LambdaKit.Events.Json;

/// <summary>Characters beyond ASCII in JSON strings: valid UTF-8 sequences of two to four bytes.</summary>
internal static class Utf8Sequences
{
    /// <summary>Passes valid UTF-8 sequences of two to four bytes, and the spaces between words of them.</summary>
    /// <returns>The offset of the first byte that is other ASCII, or that starts no valid sequence.</returns>
    public static int Skip(ReadOnlySpan<byte> text, int i, ref int surplus)
    {
        while (i <= text.Length - 4)
        {
            var four = BinaryPrimitives.ReadUInt32LittleEndian(text.Slice(i, 4));
            if ((four & 0xC0E0C0E0) == 0x80C080C0)
            {
                if ((four & 0x1E) == 0 || (four & 0x1E0000) == 0)
                    break;
                i += 4;
                surplus += 2;
            }
            else if ((four & 0xC0C0F0) == 0x8080E0)
            {
                // Neither overlong nor a surrogate.
                if ((four & 0x200F) is 0 or 0x200D)
                    break;
                i += 3;
                surplus += 2;
            }
            else if ((four & 0x80FF) == 0x8020)
            {
                i++;
            }
            else
            {
                break;
            }
        }

        while ((uint)i < (uint)text.Length && text[i] >= 0x80)
        {
            var length = LengthAt(text, i);
            if (length == 0)
                break;
            i += length;
            surplus += length == 2 ? 1 : 2;
        }

        return i;
    }

    /// <summary>The length of the UTF-8 sequence of two to four bytes at an offset; 0 when it is not valid.</summary>
    public static int LengthAt(ReadOnlySpan<byte> text, int i)
    {
        var left = text.Length - i;
        int lead = text[i];
        if (lead < 0xE0)
            return lead >= 0xC2 && left >= 2 && IsContinuation(text[i + 1]) ? 2 : 0;

        if (lead < 0xF0)
        {
            if (left < 3 || !IsContinuation(text[i + 1]) || !IsContinuation(text[i + 2]))
                return 0;
            var scalar = lead << 12 & 0xFFFF | (text[i + 1] & 0x3F) << 6 | text[i + 2] & 0x3F;
            return scalar >= 0x800 && scalar is < 0xD800 or > 0xDFFF ? 3 : 0;
        }

        if (lead > 0xF4 || left < 4 || !IsContinuation(text[i + 1]) || !IsContinuation(text[i + 2]) || !IsContinuation(text[i + 3]))
            return 0;
        var high = (lead & 7) << 6 | text[i + 1] & 0x3F;
        return high is >= 0x10 and < 0x110 ? 4 : 0;
    }

    /// <summary>Whether the text ends within a UTF-8 sequence that might have become valid.</summary>
    public static bool IsStart(ReadOnlySpan<byte> text)
    {
        Span<byte> padded = stackalloc byte[4];
        if (text.Length >= 4)
            return false;
        for (var i = 1; i < text.Length; i++)
        {
            if (!IsContinuation(text[i]))
                return false;
        }

        // Some continuation must make it valid; where the range of the second byte is narrow, 0x8F, 0x90 or 0xA0 lies in it.
        for (var filler = 0x8F; filler <= 0xA0; filler++)
        {
            padded.Fill((byte)filler);
            text.CopyTo(padded);
            var length = LengthAt(padded, 0);
            if (length > text.Length)
                return true;
        }

        return false;
    }

    /// <summary>Decodes what <see cref="Skip"/> passes.</summary>
    public static void Decode(ReadOnlySpan<byte> raw, ref int from, Span<char> target, ref int to)
    {
        var i = from;
        var j = to;
        while (i <= raw.Length - 4)
        {
            var four = BinaryPrimitives.ReadUInt32LittleEndian(raw.Slice(i, 4));
            if ((four & 0xC0E0C0E0) == 0x80C080C0)
            {
                target[j + 1] = (char)(four >> 10 & 0x7C0 | four >> 24 & 0x3F);
                target[j] = (char)(four << 6 & 0x7C0 | four >> 8 & 0x3F);
                i += 4;
                j += 2;
            }
            else if ((four & 0xF0) == 0xE0)
            {
                target[j++] = (char)(four << 12 | four >> 2 & 0xFC0 | four >> 16 & 0x3F);
                i += 3;
            }
            else if ((four & 0x80FF) == 0x8020)
            {
                target[j++] = ' ';
                i++;
            }
            else
            {
                break;
            }
        }

        while ((uint)i < (uint)raw.Length && raw[i] >= 0x80)
        {
            int lead = raw[i];
            if (lead < 0xE0)
            {
                target[j++] = (char)((lead & 0x1F) << 6 | raw[i + 1] & 0x3F);
                i += 2;
            }
            else if (lead < 0xF0)
            {
                target[j++] = (char)(lead << 12 | (raw[i + 1] & 0x3F) << 6 | raw[i + 2] & 0x3F);
                i += 3;
            }
            else
            {
                var scalar = (lead & 7) << 18 | (raw[i + 1] & 0x3F) << 12 | (raw[i + 2] & 0x3F) << 6 | raw[i + 3] & 0x3F;
                target[j++] = (char)(0xD7C0 + (scalar >> 10));
                target[j++] = (char)(0xDC00 | scalar & 0x3FF);
                i += 4;
            }
        }

        from = i;
        to = j;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsContinuation(byte b) => (b & 0xC0) == 0x80;
}
