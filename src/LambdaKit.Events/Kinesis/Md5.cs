using System.Buffers.Binary;
using System.Numerics;

namespace LambdaKit.Events.Kinesis;

/// <summary>MD5 (RFC 1321), a checksum here and no secret's guard. The framework's would load OpenSSL during a cold start, and fails where only FIPS algorithms are allowed.</summary>
internal static class Md5
{
    private const int BlockLength = 64;
    private const int LengthPosition = BlockLength - sizeof(ulong);

    // The integer parts of 2^32 * |sin(i + 1)|.
    private static ReadOnlySpan<uint> Sines =>
    [
        0xD76AA478, 0xE8C7B756, 0x242070DB, 0xC1BDCEEE, 0xF57C0FAF, 0x4787C62A, 0xA8304613, 0xFD469501,
        0x698098D8, 0x8B44F7AF, 0xFFFF5BB1, 0x895CD7BE, 0x6B901122, 0xFD987193, 0xA679438E, 0x49B40821,
        0xF61E2562, 0xC040B340, 0x265E5A51, 0xE9B6C7AA, 0xD62F105D, 0x02441453, 0xD8A1E681, 0xE7D3FBC8,
        0x21E1CDE6, 0xC33707D6, 0xF4D50D87, 0x455A14ED, 0xA9E3E905, 0xFCEFA3F8, 0x676F02D9, 0x8D2A4C8A,
        0xFFFA3942, 0x8771F681, 0x6D9D6122, 0xFDE5380C, 0xA4BEEA44, 0x4BDECFA9, 0xF6BB4B60, 0xBEBFBC70,
        0x289B7EC6, 0xEAA127FA, 0xD4EF3085, 0x04881D05, 0xD9D4D039, 0xE6DB99E5, 0x1FA27CF8, 0xC4AC5665,
        0xF4292244, 0x432AFF97, 0xAB9423A7, 0xFC93A039, 0x655B59C3, 0x8F0CCC92, 0xFFEFF47D, 0x85845DD1,
        0x6FA87E4F, 0xFE2CE6E0, 0xA3014314, 0x4E0811A1, 0xF7537E82, 0xBD3AF235, 0x2AD7D2BB, 0xEB86D391,
    ];

    private static ReadOnlySpan<byte> Rotations => [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];

    /// <summary>Writes the 16 bytes of the digest.</summary>
    public static void Hash(ReadOnlySpan<byte> data, Span<byte> digest)
    {
        Span<uint> state = [0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476];
        var rest = data;
        for (; rest.Length >= BlockLength; rest = rest[BlockLength..])
            Add(rest[..BlockLength], state);

        // A bit and zeros up to the length in bits, in the last block or in one more.
        Span<byte> last = stackalloc byte[BlockLength];
        last.Clear();
        rest.CopyTo(last);
        last[rest.Length] = 0x80;
        if (rest.Length >= LengthPosition)
        {
            Add(last, state);
            last.Clear();
        }

        BinaryPrimitives.WriteUInt64LittleEndian(last[LengthPosition..], (ulong)data.Length * 8);
        Add(last, state);
        for (var i = 0; i < state.Length; i++)
            BinaryPrimitives.WriteUInt32LittleEndian(digest[(i * sizeof(uint))..], state[i]);
    }

    private static void Add(ReadOnlySpan<byte> block, Span<uint> state)
    {
        uint a = state[0], b = state[1], c = state[2], d = state[3];
        for (var i = 0; i < BlockLength; i++)
        {
            var (mixed, word) = (i / 16) switch
            {
                0 => ((b & c) | (~b & d), i),
                1 => ((d & b) | (~d & c), 5 * i + 1),
                2 => (b ^ c ^ d, 3 * i + 5),
                _ => (c ^ (b | ~d), 7 * i),
            };
            var sum = unchecked(a + mixed + Sines[i] + BinaryPrimitives.ReadUInt32LittleEndian(block[(word % 16 * sizeof(uint))..]));
            (a, b, c, d) = (d, unchecked(b + BitOperations.RotateLeft(sum, Rotations[i / 16 * 4 + i % 4])), b, c);
        }

        unchecked
        {
            state[0] += a;
            state[1] += b;
            state[2] += c;
            state[3] += d;
        }
    }
}
