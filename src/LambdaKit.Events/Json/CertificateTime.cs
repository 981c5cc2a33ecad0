namespace LambdaKit.Events.Json;

/// <summary>Keeps a date as the text that API Gateway takes from a certificate: <c>Aug  5 09:36:04 2021 GMT</c>.</summary>
public readonly struct CertificateTime : IJsonStorage<CertificateTime, DateTimeOffset>
{
    /// <summary>What a rehearsed event holds in its place.</summary>
    internal const string SampleJson = "\"Jan  1 00:00:00 2026 GMT\"";

    private const string Months = "JanFebMarAprMayJunJulAugSepOctNovDec";

    private readonly KeptJson _kept;

    private CertificateTime(KeptJson kept) => _kept = kept;

    /// <summary>Whether the JSON is such a text.</summary>
    public bool HasValue => TryParse(_kept.Text, out _);

    /// <summary>The date; the default when there is none.</summary>
    public DateTimeOffset Value => TryParse(_kept.Text, out var value) ? value : default;

    /// <summary>A date, written in UTC and without a fraction of a second.</summary>
    public static CertificateTime From(DateTimeOffset value)
    {
        var utc = value.UtcDateTime;
        Span<char> text = stackalloc char[24];
        Months.AsSpan((utc.Month - 1) * 3, 3).CopyTo(text);
        text[3..].Fill(' ');
        Put(text, 4, utc.Day, 2);
        if (utc.Day < 10)
            text[4] = ' ';
        Put(text, 7, utc.Hour, 2);
        text[9] = ':';
        Put(text, 10, utc.Minute, 2);
        text[12] = ':';
        Put(text, 13, utc.Second, 2);
        Put(text, 16, utc.Year, 4);
        "GMT".CopyTo(text[21..]);
        return new(new KeptJson(new string(text)));
    }

    /// <inheritdoc/>
    public static CertificateTime ReadFrom(ref JsonReader reader) => new(KeptJson.ReadFrom(ref reader));

    /// <inheritdoc/>
    public void WriteTo(JsonWriter writer) => _kept.WriteTo(writer);

    private static bool TryParse(string? text, out DateTimeOffset value)
    {
        value = default;
        if (text is not { Length: 24 }
            || !text.EndsWith(" GMT", StringComparison.Ordinal)
            || text[3] != ' '
            || text[6] != ' '
            || text[9] != ':'
            || text[12] != ':'
            || text[15] != ' ')
        {
            return false;
        }

        var month = 0;
        for (var i = 0; i < 12 && month == 0; i++)
        {
            if (text.AsSpan(0, 3).SequenceEqual(Months.AsSpan(i * 3, 3)))
                month = i + 1;
        }

        var day = text[4] == ' ' ? Take(text, 5, 1) : Take(text, 4, 2);
        int hour = Take(text, 7, 2), minute = Take(text, 10, 2), second = Take(text, 13, 2), year = Take(text, 16, 4);
        if (month == 0
            || year < 1
            || day < 1
            || day > DateTime.DaysInMonth(year, month)
            || hour is < 0 or > 23
            || minute is < 0 or > 59
            || second is < 0 or > 59)
        {
            return false;
        }

        value = new DateTimeOffset(year, month, day, hour, minute, second, TimeSpan.Zero);
        return true;
    }

    /// <summary>A number of that many digits; −1 when there is something else.</summary>
    private static int Take(string text, int at, int count)
    {
        var number = 0;
        for (var end = at + count; at < end; at++)
        {
            if (text[at] is < '0' or > '9')
                return -1;

            number = number * 10 + text[at] - '0';
        }

        return number;
    }

    private static void Put(Span<char> text, int at, int number, int digits)
    {
        for (var i = at + digits - 1; i >= at; i--)
        {
            text[i] = (char)('0' + number % 10);
            number /= 10;
        }
    }
}
