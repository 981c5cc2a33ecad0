using System.Globalization;

namespace LambdaKit.Events.Json;

/// <summary>The values of numbers whose grammar has been checked.</summary>
internal readonly ref struct JsonNumber
{
    private const string NotWhole = "a number that is not whole";
    private const string BeyondInt64 = "a number beyond the range of Int64";

    private readonly bool _isNegative;

    /// <summary>The digits from the first that is not zero, with the point wherever it was.</summary>
    private readonly ReadOnlySpan<byte> _digits;

    /// <summary>How many digits there are from the first that is not zero; 0 when the number is zero.</summary>
    private readonly int _count;

    /// <summary>How many zeros those digits end with.</summary>
    private readonly int _trailingZeros;

    /// <summary>The power of ten that the digits, taken as a whole number, are multiplied with.</summary>
    private readonly long _exponent;

    private JsonNumber(ReadOnlySpan<byte> text)
    {
        var i = 0;
        if (text[0] == '-')
        {
            _isNegative = true;
            i = 1;
        }

        var start = -1;
        var point = -1;
        for (; i < text.Length; i++)
        {
            var b = text[i];
            if (b == '.')
            {
                point = i;
            }
            else if ((b | 0x20) == 'e')
            {
                break;
            }
            else
            {
                if (b == '0')
                {
                    _trailingZeros++;
                }
                else
                {
                    _trailingZeros = 0;
                    if (start < 0)
                        start = i;
                }

                if (start >= 0)
                    _count++;
            }
        }

        if (start >= 0)
            _digits = text[start..i];
        _exponent = (i < text.Length ? ReadExponent(text[(i + 1)..]) : 0) - (point >= 0 ? i - point - 1 : 0);
    }

    /// <summary>A whole number that fits; else the reason why not.</summary>
    public static bool TryGetInt64(ReadOnlySpan<byte> text, out long value, out string reason)
    {
        var number = new JsonNumber(text);
        var exponent = number._exponent + number._trailingZeros;
        var count = number._count - number._trailingZeros;
        value = 0;
        reason = "";
        if (number._count == 0)
            return true;

        if (exponent < 0)
        {
            reason = NotWhole;
            return false;
        }

        reason = BeyondInt64;
        if (count + exponent > 19)
            return false;

        var magnitude = 0UL;
        foreach (var b in number._digits)
        {
            if (b == '.')
                continue;
            if (count-- == 0)
                break;
            magnitude = magnitude * 10 + (uint)(b - '0');
        }

        for (; exponent > 0; exponent--)
            magnitude *= 10;

        if (magnitude > (ulong)long.MaxValue + (number._isNegative ? 1UL : 0))
            return false;
        value = number._isNegative ? unchecked(-(long)magnitude) : (long)magnitude;
        return true;
    }

    /// <summary>The decimal of exactly this value, with this scale as far as it has room; false when there is none.</summary>
    public static bool TryGetDecimal(ReadOnlySpan<byte> text, out decimal value)
    {
        const int MaxScale = 28;
        const int MaxDigits = 29;
        var number = new JsonNumber(text);
        var scale = -number._exponent;
        value = 0;
        if (number._count == 0)
        {
            value = new decimal(0, 0, 0, number._isNegative, (byte)Math.Clamp(scale, 0, MaxScale));
            return true;
        }

        // Zeros at the end of the fraction go when the scale or the digits are too many.
        var dropped = Math.Max(0, scale - MaxScale);
        if (number._count - dropped > MaxDigits)
            dropped = number._count - MaxDigits;

        Span<uint> mantissa = stackalloc uint[3];
        while (true)
        {
            if (dropped > number._trailingZeros || dropped > Math.Max(0, scale))
                return false;
            if (number.TryGetMantissa((int)(number._count - dropped), mantissa))
                break;
            dropped++;
        }

        scale -= dropped;
        if (scale < -MaxDigits)
            return false;
        for (; scale < 0; scale++)
        {
            if (!TryMultiplyAndAdd(mantissa, 0))
                return false;
        }

        value = new decimal((int)mantissa[0], (int)mantissa[1], (int)mantissa[2], number._isNegative, (byte)scale);
        return true;
    }

    /// <summary>The nearest double, which may be infinite.</summary>
    public static double GetDouble(ReadOnlySpan<byte> text)
    {
        var number = new JsonNumber(text);
        if (number._count == 0)
            return number._isNegative ? -0.0 : 0.0;

        // Both the digits and the power of ten are doubles without rounding: one operation rounds once.
        if (number._count <= 15 && number._exponent is >= -22 and <= 22)
        {
            var digits = 0L;
            foreach (var b in number._digits)
            {
                if (b != '.')
                    digits = digits * 10 + (b - '0');
            }

            if (number._isNegative)
                digits = -digits;
            var power = 1.0;
            for (var i = Math.Abs(number._exponent); i > 0; i--)
                power *= 10;
            return number._exponent < 0 ? digits / power : digits * power;
        }

        return double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    private static long ReadExponent(ReadOnlySpan<byte> text)
    {
        // More than any number of digits could make up for.
        const long Limit = 10_000_000_000;
        var exponent = 0L;
        foreach (var b in text)
        {
            if (b is not ((byte)'+' or (byte)'-') && exponent < Limit)
                exponent = exponent * 10 + (b - '0');
        }

        return text[0] == '-' ? -exponent : exponent;
    }

    /// <summary>The first digits as a number of 96 bits, lowest part first; false when they are too many.</summary>
    private bool TryGetMantissa(int count, Span<uint> mantissa)
    {
        mantissa.Clear();
        var low = 0UL;
        var taken = 0;
        foreach (var b in _digits)
        {
            if (b == '.')
                continue;
            if (taken == count)
                break;
            if (taken < 19)
            {
                low = low * 10 + (uint)(b - '0');
            }
            else
            {
                if (taken == 19)
                    Split(low, mantissa);
                if (!TryMultiplyAndAdd(mantissa, (uint)(b - '0')))
                    return false;
            }

            taken++;
        }

        if (taken <= 19)
            Split(low, mantissa);
        return true;
    }

    private static void Split(ulong low, Span<uint> mantissa)
    {
        mantissa[0] = (uint)low;
        mantissa[1] = (uint)(low >> 32);
    }

    private static bool TryMultiplyAndAdd(Span<uint> mantissa, uint digit)
    {
        ulong carry = digit;
        for (var i = 0; i < mantissa.Length; i++)
        {
            carry += mantissa[i] * 10UL;
            mantissa[i] = (uint)carry;
            carry >>= 32;
        }

        return carry == 0;
    }
}
