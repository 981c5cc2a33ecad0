using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace LambdaKit.Events.Json;

/// <summary>The loops over the characters of JSON strings.</summary>
/// <remarks>
/// 128-bit vectors only: wider ones are not precompiled by ReadyToRun. And of bytes only: the first use of each other element type
/// costs a tenth of a millisecond, for the loading of <see cref="Vector128{T}"/> and its interfaces.
/// </remarks>
internal static class JsonText
{
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
                if (text[at] != '\\' || JsonEscapes.Unescaped[text[at + 1]] == 0)
                    return at;
                escapes++;
                hits &= ~(3u << (at - i));
                end = Math.Max(end, at + 2);
            }

            i = end;
        }

        return i;
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
                AsciiText.Widen16(bytes, ref Unsafe.As<char, byte>(ref target[to]));
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
                    var letter = raw[from + plain] == '\\' ? JsonEscapes.Unescaped[raw[from + plain + 1]] : (byte)0;
                    if (letter == 0)
                        break;
                    to += plain - passed;
                    target[to++] = (char)letter;
                    passed = plain + 2;
                    AsciiText.Widen16(Vector128.LoadUnsafe(ref source, (nuint)(uint)(from + passed)), ref Unsafe.As<char, byte>(ref target[to]));
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
                var scalar = JsonEscapes.ReadEscape(raw, ref from);
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
                Utf8Sequences.Decode(raw, ref from, target, ref to);
            }
        }
    }

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
            AsciiText.Narrow(Vector128.LoadUnsafe(ref at), Vector128.LoadUnsafe(ref at, 16), out var bytes, out var high);
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

    /// <summary>The highest bit of each byte that is a quote, a backslash, a control character or not ASCII, which has it anyway.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Specials(Vector128<byte> bytes) =>
        bytes
        | Vector128.Equals(bytes, Vector128.Min(bytes, Vector128.Create((byte)0x1F)))
        | Vector128.Equals(bytes, Vector128.Create((byte)'"'))
        | Vector128.Equals(bytes, Vector128.Create((byte)'\\'));
}
