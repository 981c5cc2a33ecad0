using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace LambdaKit.Events.Json;

/// <summary>The loops over the characters of JSON strings.</summary>
/// <remarks>
/// 128-bit vectors only: wider ones are not precompiled by ReadyToRun. And of bytes only: the first use of each other element type
/// costs a tenth of a millisecond, for the loading of <see cref="Vector128{T}"/> and its interfaces.
/// </remarks>
internal static class JsonText
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

    /// <summary>The offset of the first byte, from one on, that is a quote, a backslash, a control character or not ASCII; else the text's length.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int FindSpecial(ReadOnlySpan<byte> text, int i)
    {
        ref var first = ref MemoryMarshal.GetReference(text);
        while (i <= text.Length - Vector128<byte>.Count)
        {
            var hits = Specials(Vector128.LoadUnsafe(ref first, (nuint)(uint)i)).ExtractMostSignificantBits();
            if (hits != 0)
                return i + BitOperations.TrailingZeroCount(hits);
            i += Vector128<byte>.Count;
        }

        return FindSpecialAtEnd(text, i);
    }

    private static int FindSpecialAtEnd(ReadOnlySpan<byte> text, int i)
    {
        while ((uint)i < (uint)text.Length && text[i] is not (< (byte)' ' or >= 0x80 or (byte)'"' or (byte)'\\'))
            i++;
        return i;
    }

    /// <summary>The highest bit of each byte that is a quote, a backslash, a control character or not ASCII, which has it anyway.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Specials(Vector128<byte> bytes) =>
        bytes
        | Vector128.Equals(bytes, Vector128.Min(bytes, Vector128.Create((byte)0x1F)))
        | Vector128.Equals(bytes, Vector128.Create((byte)'"'))
        | Vector128.Equals(bytes, Vector128.Create((byte)'\\'));

    /// <summary>Passes bytes that are plain and escapes of two characters, block by block.</summary>
    /// <returns>The offset of a byte that is neither, or of one near the text's end.</returns>
    public static int SkipPlainAndEscapes(ReadOnlySpan<byte> text, int i, ref int escapes)
    {
        ref var first = ref MemoryMarshal.GetReference(text);
        while (i < text.Length - Vector128<byte>.Count)
        {
            var hits = Specials(Vector128.LoadUnsafe(ref first, (nuint)(uint)i)).ExtractMostSignificantBits();
            var end = i + Vector128<byte>.Count;
            while (hits != 0)
            {
                var at = i + BitOperations.TrailingZeroCount(hits);
                if (text[at] != '\\' || Unescaped[text[at + 1]] == 0)
                    return at;
                escapes++;
                hits &= ~(3u << (at - i));
                end = Math.Max(end, at + 2);
            }

            i = end;
        }

        return i;
    }

    /// <summary>The value of a hexadecimal digit; negative when it is none.</summary>
    public static int HexDigit(byte b)
    {
        if ((uint)(b - '0') <= 9)
            return b - '0';
        var letter = (b | 0x20) - 'a';
        return (uint)letter <= 5 ? letter + 10 : -1;
    }

    /// <summary>Passes valid UTF-8 sequences of two to four bytes, and the spaces between words of them.</summary>
    /// <returns>The offset of the first byte that is other ASCII, or that starts no valid sequence.</returns>
    public static int SkipSequences(ReadOnlySpan<byte> text, int i, ref int surplus)
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
            var length = Utf8SequenceLength(text, i);
            if (length == 0)
                break;
            i += length;
            surplus += length == 2 ? 1 : 2;
        }

        return i;
    }

    /// <summary>The length of the UTF-8 sequence of two to four bytes at an offset; 0 when it is not valid.</summary>
    public static int Utf8SequenceLength(ReadOnlySpan<byte> text, int i)
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
    public static bool IsUtf8Start(ReadOnlySpan<byte> text)
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
            var length = Utf8SequenceLength(padded, 0);
            if (length > text.Length)
                return true;
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsContinuation(byte b) => (b & 0xC0) == 0x80;

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

    /// <summary>The inside of a checked string without its escapes.</summary>
    /// <param name="raw">The bytes between the quotes.</param>
    /// <param name="length">How many UTF-16 characters that is.</param>
    public static string ToString(ReadOnlySpan<byte> raw, int length)
    {
        if (length == 0)
            return "";

        // Nobody else has seen the string yet.
        var result = new string('\0', length);
        var target = MemoryMarshal.CreateSpan(ref MemoryMarshal.GetReference(result.AsSpan()), length);
        ref var source = ref MemoryMarshal.GetReference(raw);
        var from = 0;
        var to = 0;
        while (true)
        {
            while (from <= raw.Length - Vector128<byte>.Count && to <= target.Length - Vector128<byte>.Count)
            {
                var bytes = Vector128.LoadUnsafe(ref source, (nuint)(uint)from);
                Widen16(bytes, ref Unsafe.As<char, byte>(ref target[to]));
                var hits = Specials(bytes).ExtractMostSignificantBits();
                if (hits == 0)
                {
                    from += Vector128<byte>.Count;
                    to += Vector128<byte>.Count;
                    continue;
                }

                // Escapes of two characters one after the other: the bits alone tell where the next is, and what lies between is copied again.
                var passed = 0;
                while (from <= raw.Length - 34 && to <= target.Length - 34)
                {
                    var plain = BitOperations.TrailingZeroCount(hits);
                    var letter = raw[from + plain] == '\\' ? Unescaped[raw[from + plain + 1]] : (byte)0;
                    if (letter == 0)
                        break;
                    to += plain - passed;
                    target[to++] = (char)letter;
                    passed = plain + 2;
                    Widen16(Vector128.LoadUnsafe(ref source, (nuint)(uint)(from + passed)), ref Unsafe.As<char, byte>(ref target[to]));
                    hits &= ~(3u << plain);
                    if (hits == 0)
                        break;
                }

                var end = hits == 0 ? Math.Max(passed, Vector128<byte>.Count) : BitOperations.TrailingZeroCount(hits);
                from += end;
                to += end - passed;
                if (hits != 0)
                    break;
            }

            if ((uint)from >= (uint)raw.Length)
                return result;

            int b = raw[from];
            if (b == '\\')
            {
                var scalar = ReadEscape(raw, ref from);
                if (scalar < 0x10000)
                {
                    target[to++] = (char)scalar;
                }
                else
                {
                    target[to++] = (char)(0xD7C0 + (scalar >> 10));
                    target[to++] = (char)(0xDC00 | scalar & 0x3FF);
                }
            }
            else if (b < 0x80)
            {
                target[to++] = (char)b;
                from++;
            }
            else
            {
                DecodeSequences(raw, ref from, target, ref to);
            }
        }
    }

    /// <summary>Decodes what <see cref="SkipSequences"/> passes.</summary>
    private static void DecodeSequences(ReadOnlySpan<byte> raw, ref int from, Span<char> target, ref int to)
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

    private static int ReadHex(ReadOnlySpan<byte> raw, int i) =>
        HexDigit(raw[i]) << 12 | HexDigit(raw[i + 1]) << 8 | HexDigit(raw[i + 2]) << 4 | HexDigit(raw[i + 3]);

    /// <summary>A string of ASCII characters.</summary>
    public static string AsciiToString(ReadOnlySpan<byte> ascii)
    {
        var length = ascii.Length;
        if (length == 0)
            return "";

        // Nobody else has seen the string yet.
        var result = new string('\0', length);
        ref var from = ref MemoryMarshal.GetReference(ascii);
        ref var to = ref Unsafe.As<char, byte>(ref MemoryMarshal.GetReference(result.AsSpan()));

        // The last step overlaps the one before, so that no rest is left.
        if (length >= 16)
        {
            var i = 0;
            do
            {
                Widen16(Vector128.LoadUnsafe(ref from, (nuint)(uint)i), ref Unsafe.Add(ref to, i * 2));
                i += 16;
            }
            while (i <= length - 16);
            i = length - 16;
            Widen16(Vector128.LoadUnsafe(ref from, (nuint)(uint)i), ref Unsafe.Add(ref to, i * 2));
        }
        else if (length >= 4)
        {
            Widen4(ref from, ref to, 0);
            if (length > 8)
            {
                Widen4(ref from, ref to, 4);
                Widen4(ref from, ref to, length - 8);
            }

            Widen4(ref from, ref to, length - 4);
        }
        else
        {
            ref var chars = ref Unsafe.As<byte, char>(ref to);
            chars = (char)from;
            Unsafe.Add(ref chars, length >> 1) = (char)Unsafe.Add(ref from, length >> 1);
            Unsafe.Add(ref chars, length - 1) = (char)Unsafe.Add(ref from, length - 1);
        }

        return result;
    }

    /// <summary>Whether bytes are a text of ASCII characters.</summary>
    /// <param name="bytes">Any.</param>
    /// <param name="ascii">ASCII: a byte that is none would be the same as a character of Latin-1.</param>
    public static bool EqualsAscii(ReadOnlySpan<byte> bytes, string ascii)
    {
        var length = bytes.Length;
        if (length != ascii.Length)
            return false;

        ref var left = ref MemoryMarshal.GetReference(bytes);
        ref var right = ref Unsafe.As<char, byte>(ref MemoryMarshal.GetReference(ascii.AsSpan()));
        var i = 0;
        if (length >= 16)
        {
            // The last step overlaps the one before, so that no rest is left.
            while (true)
            {
                Widen(Vector128.LoadUnsafe(ref left, (nuint)(uint)i), out var lower, out var upper);
                ref var at = ref Unsafe.Add(ref right, i * 2);
                if (((lower ^ Vector128.LoadUnsafe(ref at)) | (upper ^ Vector128.LoadUnsafe(ref at, 16))) != Vector128<byte>.Zero)
                    return false;
                if (i == length - 16)
                    return true;
                i = Math.Min(i + 16, length - 16);
            }
        }

        for (; i < length; i++)
        {
            if (bytes[i] != ascii[i])
                return false;
        }

        return true;
    }

    /// <summary>Puts a zero behind each byte: 16 characters of UTF-16.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Widen16(Vector128<byte> bytes, ref byte to)
    {
        Widen(bytes, out var lower, out var upper);
        lower.StoreUnsafe(ref to);
        upper.StoreUnsafe(ref to, 16);
    }

    /// <summary>Puts a zero behind each byte: twice 8 characters of UTF-16.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Widen(Vector128<byte> bytes, out Vector128<byte> lower, out Vector128<byte> upper)
    {
        if (Sse2.IsSupported)
        {
            lower = Sse2.UnpackLow(bytes, Vector128<byte>.Zero);
            upper = Sse2.UnpackHigh(bytes, Vector128<byte>.Zero);
        }
        else if (AdvSimd.Arm64.IsSupported)
        {
            lower = AdvSimd.Arm64.ZipLow(bytes, Vector128<byte>.Zero);
            upper = AdvSimd.Arm64.ZipHigh(bytes, Vector128<byte>.Zero);
        }
        else
        {
            lower = Vector128.WidenLower(bytes).AsByte();
            upper = Vector128.WidenUpper(bytes).AsByte();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Widen4(ref byte from, ref byte to, int i)
    {
        ulong chars = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref from, i));
        chars = (chars | chars << 16) & 0x0000FFFF0000FFFF;
        chars = (chars | chars << 8) & 0x00FF00FF00FF00FF;
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, i * 2), chars);
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

    /// <summary>Copies characters up to the first that is a quote, a backslash, a control character or not ASCII.</summary>
    /// <returns>How many have been copied; the target has as many bytes as there are characters, and what lies behind the copied ones is lost.</returns>
    public static int CopyPlain(ReadOnlySpan<char> text, ref byte target)
    {
        var length = text.Length;
        ref var from = ref Unsafe.As<char, byte>(ref MemoryMarshal.GetReference(text));
        var i = 0;
        while (i <= length - 16)
        {
            ref var at = ref Unsafe.Add(ref from, (nint)i * 2);
            Narrow(Vector128.LoadUnsafe(ref at), Vector128.LoadUnsafe(ref at, 16), out var bytes, out var high);
            bytes.StoreUnsafe(ref target, (nuint)(uint)i);
            var hits = (Specials(bytes) | ~Vector128.Equals(high, Vector128<byte>.Zero)).ExtractMostSignificantBits();
            if (hits != 0)
                return i + BitOperations.TrailingZeroCount(hits);
            i += 16;
        }

        for (; i < length; i++)
        {
            var c = text[i];
            if (c is < ' ' or >= '\u0080' or '"' or '\\')
                break;
            Unsafe.Add(ref target, i) = (byte)c;
        }

        return i;
    }

    /// <summary>Copies bytes up to the first that is a quote, a backslash or a control character.</summary>
    /// <returns>How many have been copied; the target has as many bytes as there are characters, and what lies behind the copied ones is lost.</returns>
    public static int CopyPlain(ReadOnlySpan<byte> text, ref byte target)
    {
        var length = text.Length;
        ref var from = ref MemoryMarshal.GetReference(text);
        var i = 0;
        while (i <= length - 16)
        {
            var bytes = Vector128.LoadUnsafe(ref from, (nuint)(uint)i);
            bytes.StoreUnsafe(ref target, (nuint)(uint)i);
            var hits = (Specials(bytes) & ~bytes).ExtractMostSignificantBits();
            if (hits != 0)
                return i + BitOperations.TrailingZeroCount(hits);
            i += 16;
        }

        for (; i < length; i++)
        {
            var b = Unsafe.Add(ref from, i);
            if (b is < (byte)' ' or (byte)'"' or (byte)'\\')
                break;
            Unsafe.Add(ref target, i) = b;
        }

        return i;
    }

    /// <summary>The low and the high bytes of 16 characters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Narrow(Vector128<byte> first, Vector128<byte> second, out Vector128<byte> low, out Vector128<byte> high)
    {
        if (AdvSimd.Arm64.IsSupported)
        {
            low = AdvSimd.Arm64.UnzipEven(first, second);
            high = AdvSimd.Arm64.UnzipOdd(first, second);
            return;
        }

        // An index beyond the vector gives 0.
        const byte None = 0x80;
        low = Vector128.Shuffle(first, Vector128.Create(0, 2, 4, 6, 8, 10, 12, 14, None, None, None, None, None, None, None, None))
            | Vector128.Shuffle(second, Vector128.Create(None, None, None, None, None, None, None, None, 0, 2, 4, 6, 8, 10, 12, 14));
        high = Vector128.Shuffle(first, Vector128.Create(1, 3, 5, 7, 9, 11, 13, 15, None, None, None, None, None, None, None, None))
            | Vector128.Shuffle(second, Vector128.Create(None, None, None, None, None, None, None, None, 1, 3, 5, 7, 9, 11, 13, 15));
    }
}
