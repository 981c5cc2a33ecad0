namespace LambdaKit.Events.Json;

/// <summary>
/// Times as Java and HTTP write them in English: <c>Sat, 04 Jun 2016 05:01:10 GMT</c>, <c>Sep 1, 2017 4:12:29 PM</c>, <c>Tue Dec 12 03:39:18 UTC 2017</c>.
/// </summary>
/// <remarks>The parts are known by their looks, wherever they stand. The day of the week is not compared with the date; without a zone it is UTC.</remarks>
internal static class EnglishTimeText
{
    private const string Months = "JanFebMarAprMayJunJulAugSepOctNovDec";
    private const string Days = "MonTueWedThuFriSatSun";

    public static bool TryParse(string? text, out DateTimeOffset value)
    {
        value = default;
        if (text is null)
            return false;

        int year = 0, month = 0, day = 0, hour = -1, minute = 0, second = 0, half = -1;
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            if (char.IsAsciiDigit(text[at]))
            {
                var number = TakeNumber(text, ref at);
                if (at < text.Length && text[at] == ':')
                {
                    if (hour >= 0 || !TryTakeAfterColon(text, ref at, out minute) || !TryTakeAfterColon(text, ref at, out second))
                        return false;
                    hour = number;
                }
                else if (at - start == 4 && year == 0)
                {
                    year = number;
                }
                else if (at - start <= 2 && day == 0)
                {
                    day = number;
                }
                else
                {
                    return false;
                }
            }
            else if (char.IsAsciiLetter(text[at]))
            {
                while (at < text.Length && char.IsAsciiLetter(text[at]))
                    at++;
                var word = text.AsSpan(start, at - start);
                if (month == 0 && IndexOf(Months, word) is >= 0 and var found)
                    month = found + 1;
                else if (half < 0 && word is "AM" or "PM")
                    half = word[0] == 'P' ? 12 : 0;
                else if (word is not ("UTC" or "GMT") && IndexOf(Days, word) < 0)
                    return false;
            }
            else if (text[at] is ' ' or ',' or '\u00A0' or '\u202F')
            {
                at++;
            }
            else
            {
                return false;
            }
        }

        if (half >= 0)
            hour = hour is >= 1 and <= 12 ? hour % 12 + half : -1;

        if (year == 0 || month == 0 || day == 0 || day > DateTime.DaysInMonth(year, month) || hour is < 0 or > 23 || minute > 59 || second > 59)
            return false;

        value = new DateTimeOffset(year, month, day, hour, minute, second, TimeSpan.Zero);
        return true;
    }

    /// <summary>Which of the words of three letters it is, from 0; −1 when none.</summary>
    private static int IndexOf(string words, ReadOnlySpan<char> word)
    {
        if (word.Length != 3)
            return -1;

        for (var i = 0; i < words.Length; i += 3)
        {
            if (word.SequenceEqual(words.AsSpan(i, 3)))
                return i / 3;
        }

        return -1;
    }

    private static int TakeNumber(string text, ref int at)
    {
        // Four digits are the most that mean something; more must not overflow.
        var number = 0;
        for (; at < text.Length && char.IsAsciiDigit(text[at]); at++)
            number = Math.Min(number * 10 + text[at] - '0', 10_000);

        return number;
    }

    private static bool TryTakeAfterColon(string text, ref int at, out int number)
    {
        number = 0;
        if (at >= text.Length || text[at] != ':')
            return false;

        var start = ++at;
        number = TakeNumber(text, ref at);
        return at - start == 2;
    }
}
