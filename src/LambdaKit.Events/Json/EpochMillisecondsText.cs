namespace LambdaKit.Events.Json;

/// <summary>Keeps a time as the text that the service wrote, the number of milliseconds since 1970: <c>"1545082649183"</c>.</summary>
/// <remarks>
/// The spelling is kept; what is finer than a tick (100 ns) is not part of <see cref="Value"/>.
/// A number too big for a date, or a text that is no number, has no value.
/// </remarks>
public readonly struct EpochMillisecondsText : IJsonStorage<EpochMillisecondsText, DateTimeOffset>
{
    /// <summary>What a rehearsed event holds in its place.</summary>
    internal const string SampleJson = "\"1\"";

    private const int TicksExponent = 4;

    private readonly EpochText _epoch;

    private EpochMillisecondsText(EpochText epoch) => _epoch = epoch;

    /// <summary>Whether the JSON is a number, or a text that holds one, within the range of dates.</summary>
    public bool HasValue => _epoch.TryGetTime(TicksExponent, out _);

    /// <summary>The time, in UTC; the default when there is none.</summary>
    public DateTimeOffset Value => _epoch.TryGetTime(TicksExponent, out var value) ? value : default;

    /// <summary>A time, written as a text, cut to whole milliseconds.</summary>
    public static EpochMillisecondsText From(DateTimeOffset value) => new(EpochText.OfMilliseconds(value, isText: true));

    /// <inheritdoc/>
    public static EpochMillisecondsText ReadFrom(ref JsonReader reader) => new(EpochText.ReadFrom(ref reader));

    /// <inheritdoc/>
    public void WriteTo(JsonWriter writer) => _epoch.WriteTo(writer);
}
