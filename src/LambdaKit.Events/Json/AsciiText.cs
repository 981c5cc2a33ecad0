using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace LambdaKit.Events.Json;

/// <summary>ASCII to UTF-16 and back, by vectors.</summary>
/// <remarks>As to its vectors: <see cref="JsonText"/> says why they are of 128 bits, and of bytes.</remarks>
internal static class AsciiText
{
    /// <summary>A string of ASCII characters.</summary>
    public static string ToText(ReadOnlySpan<byte> ascii)
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
    public static bool Equals(ReadOnlySpan<byte> bytes, string ascii)
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
    public static void Widen16(Vector128<byte> bytes, ref byte to)
    {
        Widen(bytes, out var lower, out var upper);
        lower.StoreUnsafe(ref to);
        upper.StoreUnsafe(ref to, 16);
    }

    /// <summary>The low and the high bytes of 16 characters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Narrow(Vector128<byte> first, Vector128<byte> second, out Vector128<byte> low, out Vector128<byte> high)
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
}
