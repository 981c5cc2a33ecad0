namespace LambdaKit.Events.Json;

/// <summary>Keeps a time as the number since 1970 that the service wrote, in a unit that only the number's size tells: seconds, milliseconds or microseconds.</summary>
/// <remarks>
/// The spelling is kept. A number below 10¹¹ counts seconds (up to the year 5138), below 10¹⁴ milliseconds, below 10¹⁷ microseconds; a bigger one, or a text
/// that is no number, has no value.
/// </remarks>
public readonly struct EpochTime : IJsonStorage<EpochTime, DateTimeOffset>
{
    /// <summary>What a rehearsed event holds in its place.</summary>
    internal const string SampleJson = "1.5";

    private const int TicksExponentOfSeconds = 7;
    private const int TicksExponentOfMicroseconds = 1;
    private const int Thousandfold = 3;

    private readonly EpochText _epoch;

    private EpochTime(EpochText epoch) => _epoch = epoch;

    /// <summary>Whether the JSON is a number, or a text that holds one, within the range of dates.</summary>
    public bool HasValue => TryGet(out _);

    /// <summary>The time, in UTC; the default when there is none.</summary>
    public DateTimeOffset Value => TryGet(out var value) ? value : default;

    /// <summary>A time, written as a number of seconds with up to seven decimals.</summary>
    public static EpochTime From(DateTimeOffset value) => new(EpochText.OfSeconds(value));

    /// <inheritdoc/>
    public static EpochTime ReadFrom(ref JsonReader reader) => new(EpochText.ReadFrom(ref reader));

    /// <inheritdoc/>
    public void WriteTo(JsonWriter writer) => _epoch.WriteTo(writer);

    private bool TryGet(out DateTimeOffset value)
    {
        const long Limit = 100_000_000_000;
        for (var exponent = TicksExponentOfSeconds; exponent >= TicksExponentOfMicroseconds; exponent -= Thousandfold)
        {
            if (_epoch.TryGetTime(exponent, out value) && value.ToUnixTimeSeconds() < Limit)
                return true;
        }

        value = default;
        return false;
    }
}
