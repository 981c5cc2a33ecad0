namespace LambdaKit.Events.Json;

/// <summary>The two spellings of a date that most services use, to the second or to the millisecond in UTC, as a number: its digits, whatever they say.</summary>
internal static class PackedIsoTime
{
    /// <summary>The length of the longer spelling.</summary>
    public const int MaxLength = 24;

    private const int HasMilliseconds = 1;
    private const int IsPacked = 2;
    private const int DigitsShift = 2;

    private static ReadOnlySpan<byte> Seconds => "0000-00-00T00:00:00Z"u8;

    private static ReadOnlySpan<byte> Milliseconds => "0000-00-00T00:00:00.000Z"u8;

    /// <summary>The number; 0 for any other spelling.</summary>
    public static long Pack(ReadOnlySpan<byte> text)
    {
        var hasMilliseconds = text.Length == Milliseconds.Length;
        var pattern = hasMilliseconds ? Milliseconds : Seconds;
        if (text.Length != pattern.Length)
            return 0;

        long digits = 0;
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '0')
            {
                if (text[i] != pattern[i])
                    return 0;
                continue;
            }

            var digit = text[i] - '0';
            if (digit is < 0 or > 9)
                return 0;
            digits = digits * 10 + digit;
        }

        return digits << DigitsShift | IsPacked | (hasMilliseconds ? HasMilliseconds : 0L);
    }

    /// <summary>Writes the text that was packed; returns its length.</summary>
    public static int Unpack(long packed, Span<byte> text)
    {
        var pattern = (packed & HasMilliseconds) != 0 ? Milliseconds : Seconds;
        var digits = packed >> DigitsShift;
        for (var i = pattern.Length - 1; i >= 0; i--)
        {
            text[i] = pattern[i];
            if (pattern[i] == '0')
            {
                text[i] += (byte)(digits % 10);
                digits /= 10;
            }
        }

        return pattern.Length;
    }
}
