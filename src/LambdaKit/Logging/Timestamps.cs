namespace LambdaKit.Logging;

/// <summary>Writes an instant as Lambda does: <c>2026-01-31T02:00:00.000Z</c>.</summary>
internal static class Timestamps
{
    public const int Length = 24;

    public static void Write(Span<byte> destination, DateTimeOffset timestamp)
    {
        var utc = timestamp.UtcDateTime;
        Digits(destination, utc.Year, 4);
        destination[4] = (byte)'-';
        Digits(destination[5..], utc.Month, 2);
        destination[7] = (byte)'-';
        Digits(destination[8..], utc.Day, 2);
        destination[10] = (byte)'T';
        Digits(destination[11..], utc.Hour, 2);
        destination[13] = (byte)':';
        Digits(destination[14..], utc.Minute, 2);
        destination[16] = (byte)':';
        Digits(destination[17..], utc.Second, 2);
        destination[19] = (byte)'.';
        Digits(destination[20..], utc.Millisecond, 3);
        destination[23] = (byte)'Z';
    }

    private static void Digits(Span<byte> destination, int value, int count)
    {
        for (var i = count - 1; i >= 0; i--)
        {
            destination[i] = (byte)('0' + (value % 10));
            value /= 10;
        }
    }
}
