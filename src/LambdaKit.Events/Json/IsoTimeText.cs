namespace LambdaKit.Events.Json;

/// <summary>ISO 8601 dates as AWS writes them: <c>2026-01-31T02:00:00.123Z</c>, also with an offset, without a fraction, seconds or a time.</summary>
internal static class IsoTimeText
{
    private const int MaxOffsetMinutes = 14 * 60;

    public static bool TryParse(ReadOnlySpan<char> text, out DateTimeOffset value)
    {
        value = default;
        var at = 0;
        if (!TryDigits(text, ref at, 4, out var year)
            || !TrySign(text, ref at, '-')
            || !TryDigits(text, ref at, 2, out var month)
            || !TrySign(text, ref at, '-')
            || !TryDigits(text, ref at, 2, out var day)
            || year == 0
            || month is 0 or > 12
            || day == 0
            || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        int hour = 0, minute = 0, second = 0, offset = 0;
        long fraction = 0;
        if (at < text.Length)
        {
            if (text[at] is not ('T' or 't' or ' '))
                return false;

            at++;
            if (!TryDigits(text, ref at, 2, out hour) || !TrySign(text, ref at, ':') || !TryDigits(text, ref at, 2, out minute))
                return false;

            if (TrySign(text, ref at, ':') && !TryDigits(text, ref at, 2, out second))
                return false;

            if (hour > 23 || minute > 59 || second > 59 || !TryFraction(text, ref at, out fraction) || !TryOffset(text, at, out offset))
                return false;
        }

        var ticks = new DateTime(year, month, day, hour, minute, second, DateTimeKind.Unspecified).Ticks + fraction;
        var utcTicks = ticks - offset * TimeSpan.TicksPerMinute;
        if (utcTicks < 0 || utcTicks > DateTime.MaxValue.Ticks)
            return false;

        value = new DateTimeOffset(ticks, new TimeSpan(offset * TimeSpan.TicksPerMinute));
        return true;
    }

    public static string Format(DateTimeOffset value)
    {
        Span<char> text = stackalloc char[40];
        var at = 0;
        Append(text, ref at, value.Year, 4);
        text[at++] = '-';
        Append(text, ref at, value.Month, 2);
        text[at++] = '-';
        Append(text, ref at, value.Day, 2);
        text[at++] = 'T';
        Append(text, ref at, value.Hour, 2);
        text[at++] = ':';
        Append(text, ref at, value.Minute, 2);
        text[at++] = ':';
        Append(text, ref at, value.Second, 2);

        var fraction = (int)(value.Ticks % TimeSpan.TicksPerSecond);
        if (fraction != 0)
        {
            text[at++] = '.';
            if (fraction % TimeSpan.TicksPerMillisecond == 0)
                Append(text, ref at, fraction / (int)TimeSpan.TicksPerMillisecond, 3);
            else
                Append(text, ref at, fraction, 7);
        }

        var offset = (int)(value.Offset.Ticks / TimeSpan.TicksPerMinute);
        if (offset == 0)
        {
            text[at++] = 'Z';
        }
        else
        {
            text[at++] = offset < 0 ? '-' : '+';
            Append(text, ref at, Math.Abs(offset) / 60, 2);
            text[at++] = ':';
            Append(text, ref at, Math.Abs(offset) % 60, 2);
        }

        return new string(text[..at]);
    }

    private static bool TryDigits(ReadOnlySpan<char> text, ref int at, int count, out int number)
    {
        number = 0;
        if (at + count > text.Length)
            return false;

        for (var end = at + count; at < end; at++)
        {
            var digit = text[at] - '0';
            if (digit is < 0 or > 9)
                return false;

            number = number * 10 + digit;
        }

        return true;
    }

    private static bool TrySign(ReadOnlySpan<char> text, ref int at, char sign)
    {
        if (at >= text.Length || text[at] != sign)
            return false;

        at++;
        return true;
    }

    /// <summary>The ticks of a fraction, if there is one; false when a point stands without digits.</summary>
    private static bool TryFraction(ReadOnlySpan<char> text, ref int at, out long ticks)
    {
        ticks = 0;
        if (at >= text.Length || text[at] is not ('.' or ','))
            return true;

        at++;
        var first = at;
        for (var unit = TimeSpan.TicksPerSecond / 10; at < text.Length && text[at] is >= '0' and <= '9'; at++, unit /= 10)
            ticks += (text[at] - '0') * unit;

        return at > first;
    }

    /// <summary>Nothing, <c>Z</c>, <c>+hh</c>, <c>+hhmm</c> or <c>+hh:mm</c>, and then the end.</summary>
    private static bool TryOffset(ReadOnlySpan<char> text, int at, out int minutes)
    {
        minutes = 0;
        if (at == text.Length)
            return true;

        var sign = text[at++];
        if (sign is 'Z' or 'z')
            return at == text.Length;

        if (sign is not ('+' or '-') || !TryDigits(text, ref at, 2, out var hours))
            return false;

        if (at < text.Length)
        {
            _ = TrySign(text, ref at, ':');
            if (!TryDigits(text, ref at, 2, out minutes) || minutes > 59)
                return false;
        }

        minutes += hours * 60;
        if (at != text.Length || minutes > MaxOffsetMinutes)
            return false;

        minutes = sign == '-' ? -minutes : minutes;
        return true;
    }

    private static void Append(Span<char> text, ref int at, int number, int digits)
    {
        for (var i = at + digits - 1; i >= at; i--)
        {
            text[i] = (char)('0' + number % 10);
            number /= 10;
        }

        at += digits;
    }
}
