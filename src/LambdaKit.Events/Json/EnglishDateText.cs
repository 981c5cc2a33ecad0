namespace LambdaKit.Events.Json;

/// <summary>Keeps a time as the text that Java's English format makes of it, in UTC: <c>Jan 31, 2026, 2:05:09 PM</c>.</summary>
/// <remarks>A text that is no such time has no value. The comma behind the year may be missing, the space in front of AM and PM may be a narrow one: both depend on the version of Java.</remarks>
public readonly struct EnglishDateText : IJsonStorage<EnglishDateText, DateTimeOffset>
{
    /// <summary>What a rehearsed event holds in its place.</summary>
    internal const string SampleJson = "\"Jan 1, 1970, 12:00:00 AM\"";

    private const string MonthNames = "JanFebMarAprMayJunJulAugSepOctNovDec";
    private const int MonthNameLength = 3;

    private readonly KeptJson _kept;

    private EnglishDateText(KeptJson kept) => _kept = kept;

    /// <summary>Whether the JSON is such a text.</summary>
    public bool HasValue => TryParse(_kept.Text, out _);

    /// <summary>The time, in UTC; the default when there is none.</summary>
    public DateTimeOffset Value => TryParse(_kept.Text, out var value) ? value : default;

    /// <summary>A time, cut to whole seconds.</summary>
    public static EnglishDateText From(DateTimeOffset value)
    {
        var utc = value.UtcDateTime;
        var month = MonthNames.Substring((utc.Month - 1) * MonthNameLength, MonthNameLength);
        var hour = utc.Hour % 12 == 0 ? 12 : utc.Hour % 12;
        return new(new KeptJson($"{month} {utc.Day}, {utc.Year:0000}, {hour}:{utc.Minute:00}:{utc.Second:00} {(utc.Hour < 12 ? "AM" : "PM")}"));
    }

    /// <inheritdoc/>
    public static EnglishDateText ReadFrom(ref JsonReader reader) => new(KeptJson.ReadFrom(ref reader));

    /// <inheritdoc/>
    public void WriteTo(JsonWriter writer) => _kept.WriteTo(writer);

    private static bool TryParse(string? text, out DateTimeOffset time)
    {
        time = default;
        if (text is null || text.Length < MonthNameLength)
            return false;

        var month = MonthNames.IndexOf(text[..MonthNameLength], StringComparison.Ordinal);
        var rest = text.AsSpan(MonthNameLength);
        if (month < 0 || month % MonthNameLength != 0
            || !Skip(ref rest, ' ') || !Number(ref rest, out var day) || !Skip(ref rest, ',')
            || !Skip(ref rest, ' ') || !Number(ref rest, out var year))
        {
            return false;
        }

        _ = Skip(ref rest, ',');
        if (!Skip(ref rest, ' ') || !Number(ref rest, out var hour) || !Skip(ref rest, ':')
            || !Number(ref rest, out var minute) || !Skip(ref rest, ':') || !Number(ref rest, out var second)
            || !(Skip(ref rest, ' ') || Skip(ref rest, '\u202F') || Skip(ref rest, '\u00A0'))
            || rest is not ("AM" or "PM")
            || year is < 1 or > 9999 || hour is < 1 or > 12 || minute > 59 || second > 59)
        {
            return false;
        }

        month = month / MonthNameLength + 1;
        if (day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;

        time = new DateTimeOffset(year, month, day, hour % 12 + (rest is "PM" ? 12 : 0), minute, second, TimeSpan.Zero);
        return true;
    }

    private static bool Skip(ref ReadOnlySpan<char> text, char letter)
    {
        if (text.IsEmpty || text[0] != letter)
            return false;

        text = text[1..];
        return true;
    }

    private static bool Number(ref ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        var length = 0;
        for (; length < text.Length && length < 4 && text[length] is >= '0' and <= '9'; length++)
            number = number * 10 + (text[length] - '0');

        text = text[length..];
        return length > 0;
    }
}
