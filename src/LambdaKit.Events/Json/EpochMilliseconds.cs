namespace LambdaKit.Events.Json;

/// <summary>Keeps a time as the number of milliseconds since 1970 that the service wrote: <c>1545082649183</c>.</summary>
/// <remarks>
/// The spelling is kept; what is finer than a tick (100 ns) is not part of <see cref="Value"/>.
/// A number too big for a date, or a text that is no number, has no value.
/// </remarks>
public readonly struct EpochMilliseconds : IJsonStorage<EpochMilliseconds, DateTimeOffset>
{
    /// <summary>What a rehearsed event holds in its place.</summary>
    internal const string SampleJson = "1";

    private const int TicksExponent = 4;

    private readonly EpochText _epoch;

    private EpochMilliseconds(EpochText epoch) => _epoch = epoch;

    /// <summary>Whether the JSON is a number, or a text that holds one, within the range of dates.</summary>
    public bool HasValue => _epoch.TryGetTime(TicksExponent, out _);

    /// <summary>The time, in UTC; the default when there is none.</summary>
    public DateTimeOffset Value => _epoch.TryGetTime(TicksExponent, out var value) ? value : default;

    /// <summary>A time, written as a number, cut to whole milliseconds.</summary>
    public static EpochMilliseconds From(DateTimeOffset value) => new(EpochText.OfMilliseconds(value, isText: false));

    /// <inheritdoc/>
    public static EpochMilliseconds ReadFrom(ref JsonReader reader) => new(EpochText.ReadFrom(ref reader));

    /// <inheritdoc/>
    public void WriteTo(JsonWriter writer) => _epoch.WriteTo(writer);
}
