using System.Globalization;

namespace LambdaKit.Events.Json;

public sealed partial class JsonWriter
{
    /// <summary>A whole number.</summary>
    public void WriteNumber(long value)
    {
        const int MaxLength = 20;
        var end = Begin(MaxLength);
        var magnitude = (ulong)value;
        if (value < 0)
        {
            _buffer[end++] = (byte)'-';
            magnitude = 0 - magnitude;
        }

        var length = CountDigits(magnitude);
        PutDigits(_buffer.AsSpan(end, length), magnitude);
        _end = end + length;
        _awaitsComma = true;
    }

    /// <summary>A number, with the scale that the decimal has.</summary>
    public void WriteNumber(decimal value)
    {
        const int MaxDigits = 29;
        const int MaxLength = MaxDigits + 3;
        var end = Begin(MaxLength);

        Span<int> parts = stackalloc int[4];
        _ = decimal.GetBits(value, parts);
        var low = (uint)parts[0] | (ulong)(uint)parts[1] << 32;
        var high = (uint)parts[2];
        var scale = parts[3] >> 16 & 0xFF;

        // 1. The digits, one at least in front of the point.
        Span<byte> digits = stackalloc byte[MaxDigits];
        int length;
        if (high == 0)
        {
            length = Math.Max(CountDigits(low), scale + 1);
            PutDigits(digits[..length], low);
        }
        else
        {
            // 96 bits: the last nine digits by long division, the rest fits into 67 bits; twice, and it fits into 37.
            var middle = (uint)(low >> 32);
            var lowest = (uint)low;
            var last = DivideByBillion(ref high, ref middle, ref lowest);
            var next = DivideByBillion(ref high, ref middle, ref lowest);
            var first = (ulong)middle << 32 | lowest;
            length = Math.Max(CountDigits(first) + 18, scale + 1);
            PutDigits(digits[..(length - 18)], first);
            PutDigits(digits[(length - 18)..(length - 9)], next);
            PutDigits(digits[(length - 9)..length], last);
        }

        // 2. The sign, which zero goes without, and the point.
        var target = _buffer;
        if (parts[3] < 0 && (low | high) != 0)
            target[end++] = (byte)'-';
        var whole = length - scale;
        digits[..whole].CopyTo(target.AsSpan(end));
        end += whole;
        if (scale > 0)
        {
            target[end++] = (byte)'.';
            digits[whole..length].CopyTo(target.AsSpan(end));
            end += scale;
        }

        _end = end;
        _awaitsComma = true;
    }

    /// <summary>A number in its shortest spelling that reads back the same.</summary>
    /// <exception cref="ArgumentException">Not a number, or infinite: JSON has no such value.</exception>
    public void WriteNumber(double value)
    {
        if (!double.IsFinite(value))
            throw new ArgumentException("The number is NaN or infinite, which JSON has no spelling for.", nameof(value));

        // The digits of these are the shortest spelling too, and ours cost no start.
        const double MaxPlain = 1e15;
        if (value is > -MaxPlain and < MaxPlain && value == (long)value && (value != 0 || !double.IsNegative(value)))
        {
            WriteNumber((long)value);
            return;
        }

        const int MaxLength = 32;
        var end = Begin(MaxLength);
        _ = value.TryFormat(_buffer.AsSpan(end), out var written, "R", CultureInfo.InvariantCulture);
        _end = end + written;
        _awaitsComma = true;
    }

    private static int CountDigits(ulong value)
    {
        var count = 1;
        while (value >= 10_000)
        {
            value /= 10_000;
            count += 4;
        }

        if (value >= 1_000)
            return count + 3;
        if (value >= 100)
            return count + 2;
        return value >= 10 ? count + 1 : count;
    }

    /// <summary>Fills the whole target, with zeros in front.</summary>
    private static void PutDigits(Span<byte> target, ulong value)
    {
        for (var i = target.Length - 1; i >= 0; i--)
        {
            var tenth = value / 10;
            target[i] = (byte)('0' + (value - tenth * 10));
            value = tenth;
        }
    }

    private static uint DivideByBillion(ref uint high, ref uint middle, ref uint low)
    {
        const uint Billion = 1_000_000_000;
        ulong rest = high;
        high = (uint)(rest / Billion);
        rest = rest % Billion << 32 | middle;
        middle = (uint)(rest / Billion);
        rest = rest % Billion << 32 | low;
        low = (uint)(rest / Billion);
        return (uint)(rest % Billion);
    }
}
