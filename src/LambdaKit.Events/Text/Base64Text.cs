using System.Buffers;
using System.Buffers.Text;

namespace LambdaKit.Events.Text;

/// <summary>Base64 (RFC 4648, section 4) to bytes, telling whether encoding them again would give the same text.</summary>
internal static class Base64Text
{
    // Shorter texts are decoded by the loop below: the framework's vectorized code is faster, but costs JIT time at its first use.
    private const int VectorizedFrom = 512;

    /// <summary>The bytes, if the text is what an encoder writes: padded, without white space, no stray bits in front of the padding.</summary>
    public static bool TryDecodeCanonical(ReadOnlySpan<byte> text, out byte[] bytes)
    {
        bytes = [];
        if (text.Length % 4 != 0)
            return false;

        if (text.IsEmpty)
            return true;

        var padding = text[^1] != '=' ? 0 : text[^2] != '=' ? 1 : 2;
        var decoded = new byte[text.Length / 4 * 3 - padding];
        var tail = text[^4..];
        var body = text[..^4];
        if (body.Length >= VectorizedFrom)
        {
            if (Base64.DecodeFromUtf8(body, decoded, out var consumed, out var written, isFinalBlock: false) != OperationStatus.Done
                || consumed != body.Length
                || written != body.Length / 4 * 3)
            {
                return false;
            }
        }
        else
        {
            var at = 0;
            var sextets = Sextets;
            for (var i = 0; i < body.Length; i += 4)
            {
                int a = sextets[body[i]], b = sextets[body[i + 1]], c = sextets[body[i + 2]], d = sextets[body[i + 3]];
                if ((a | b | c | d) < 0)
                    return false;

                var group = a << 18 | b << 12 | c << 6 | d;
                decoded[at++] = (byte)(group >> 16);
                decoded[at++] = (byte)(group >> 8);
                decoded[at++] = (byte)group;
            }
        }

        int first = Sextets[tail[0]], second = Sextets[tail[1]], third = padding == 2 ? 0 : Sextets[tail[2]], fourth = padding > 0 ? 0 : Sextets[tail[3]];
        var strayBits = padding switch { 0 => 0, 1 => third & 0b11, _ => second & 0b1111 };
        if ((first | second | third | fourth) < 0 || strayBits != 0)
            return false;

        var last = first << 18 | second << 12 | third << 6 | fourth;
        var end = decoded.Length - (3 - padding);
        decoded[end] = (byte)(last >> 16);
        if (padding < 2)
            decoded[end + 1] = (byte)(last >> 8);
        if (padding < 1)
            decoded[end + 2] = (byte)last;

        bytes = decoded;
        return true;
    }

    /// <summary>The bytes of a text, white space allowed; false when it is not base64.</summary>
    public static bool TryDecode(ReadOnlySpan<byte> text, out byte[] bytes)
    {
        if (TryDecodeCanonical(text, out bytes))
            return true;

        var decoded = new byte[Base64.GetMaxDecodedFromUtf8Length(text.Length)];
        if (Base64.DecodeFromUtf8(text, decoded, out var consumed, out var written) != OperationStatus.Done || consumed != text.Length)
            return false;

        bytes = decoded.AsSpan(0, written).ToArray();
        return true;
    }

    /// <summary>The six bits of each letter; -1 for those that are none of base64's.</summary>
    private static ReadOnlySpan<sbyte> Sextets =>
    [
        -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
        -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 62, -1, -1, -1, 63, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, -1, -1, -1, -1, -1, -1,
        -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, -1, -1, -1, -1, -1,
        -1, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, -1, -1, -1, -1, -1,
        -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
        -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
        -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
        -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    ];
}
