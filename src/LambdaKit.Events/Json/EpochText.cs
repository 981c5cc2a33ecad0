namespace LambdaKit.Events.Json;

/// <summary>A time counted from 1970 in some unit: a number, or a text that holds one, as it came.</summary>
internal readonly struct EpochText
{
    private const int DecimalsOfTicks = 7;

    private readonly KeptNumber _number;

    private EpochText(KeptNumber number) => _number = number;

    public static EpochText OfSeconds(DateTimeOffset value)
    {
        var digits = value.UtcTicks - DateTime.UnixEpoch.Ticks;
        var decimals = DecimalsOfTicks;
        for (; decimals > 0 && digits % 10 == 0; decimals--)
            digits /= 10;

        return new(KeptNumber.From(digits, decimals, isText: false));
    }

    public static EpochText OfMilliseconds(DateTimeOffset value, bool isText) => new(KeptNumber.From(value.ToUnixTimeMilliseconds(), isText));

    public static EpochText OfMicrosecondsText(DateTimeOffset value) =>
        new(KeptNumber.From((value.UtcTicks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond, isText: true));

    public static EpochText ReadFrom(ref JsonReader reader) => new(KeptNumber.ReadFrom(ref reader));

    public void WriteTo(JsonWriter writer) => _number.WriteTo(writer);

    /// <summary>The time; false when there is no number, or none that a date can hold.</summary>
    /// <param name="ticksExponent">The power of ten of the ticks in a unit: 7 for seconds, 4 for milliseconds.</param>
    /// <param name="time">In UTC.</param>
    public bool TryGetTime(int ticksExponent, out DateTimeOffset time)
    {
        var hasTicks = _number.TryGet(out var digits, out var decimals)
            ? TryScale(digits, ticksExponent - decimals, out var ticks)
            : TryTicks(_number.GetSpelling(), ticksExponent, out ticks);
        if (hasTicks && ticks >= -DateTime.UnixEpoch.Ticks && ticks <= DateTime.MaxValue.Ticks - DateTime.UnixEpoch.Ticks)
        {
            time = new DateTimeOffset(DateTime.UnixEpoch.Ticks + ticks, TimeSpan.Zero);
            return true;
        }

        time = default;
        return false;
    }

    /// <summary>A decimal number, with or without a fraction and an exponent, in ticks; what is finer than a tick is cut off.</summary>
    private static bool TryTicks(ReadOnlySpan<byte> number, int ticksExponent, out long ticks)
    {
        ticks = 0;
        var at = 0;
        var isNegative = at < number.Length && number[at] == '-';
        if (isNegative)
            at++;

        var scale = ticksExponent;
        var digitCount = 0;
        long value = 0;
        var afterPoint = false;
        for (; at < number.Length; at++)
        {
            if (number[at] == '.' && !afterPoint && digitCount > 0)
            {
                afterPoint = true;
                digitCount = 0;
                continue;
            }

            var digit = number[at] - '0';
            if (digit is < 0 or > 9)
                break;

            digitCount++;
            if (value > (long.MaxValue - 9) / 10)
            {
                // No room for more digits: they are finer than a tick, or the number is beyond every date.
                scale += afterPoint ? 0 : 1;
                continue;
            }

            value = value * 10 + digit;
            scale -= afterPoint ? 1 : 0;
        }

        if (digitCount == 0)
            return false;

        if (at < number.Length)
        {
            if (number[at] is not ((byte)'e' or (byte)'E') || !TryExponent(number[(at + 1)..], out var exponent))
                return false;

            scale += exponent;
        }

        return TryScale(isNegative ? -value : value, scale, out ticks);
    }

    /// <summary>A number times a power of ten, cut to a whole one; false when there is no room for it.</summary>
    private static bool TryScale(long value, int scale, out long scaled)
    {
        scaled = value;
        for (; scale < 0 && scaled != 0; scale++)
            scaled /= 10;

        for (; scale > 0 && scaled != 0; scale--)
        {
            if (scaled is > long.MaxValue / 10 or < long.MinValue / 10)
                return false;

            scaled *= 10;
        }

        return true;
    }

    private static bool TryExponent(ReadOnlySpan<byte> text, out int exponent)
    {
        exponent = 0;
        var first = !text.IsEmpty && text[0] is (byte)'-' or (byte)'+' ? 1 : 0;
        if (text.Length == first || text.Length - first > 4)
            return false;

        for (var i = first; i < text.Length; i++)
        {
            var digit = text[i] - '0';
            if (digit is < 0 or > 9)
                return false;

            exponent = exponent * 10 + digit;
        }

        exponent = first == 1 && text[0] == '-' ? -exponent : exponent;
        return true;
    }
}
