namespace LambdaKit.Events.Json;

/// <summary>Keeps a date as the ISO 8601 text that the service wrote, with all its digits and its offset.</summary>
/// <remarks>A text without an offset is taken as UTC; digits beyond a tick (100 ns) are kept, but not part of <see cref="Value"/>.</remarks>
public readonly struct IsoTime : IJsonStorage<IsoTime, DateTimeOffset>
{
    /// <summary>What a rehearsed event holds in its place.</summary>
    internal const string SampleJson = "\"2026-01-01T00:00:00.000Z\"";

    private readonly KeptJson _kept;

    private IsoTime(KeptJson kept) => _kept = kept;

    /// <summary>Whether the JSON is a text that is a date.</summary>
    public bool HasValue => IsoTimeText.TryParse(_kept.Text, out _);

    /// <summary>The date; the default when there is none.</summary>
    public DateTimeOffset Value => IsoTimeText.TryParse(_kept.Text, out var value) ? value : default;

    /// <summary>The text as it was written; null when the JSON is no string.</summary>
    public string? Text => _kept.Text;

    /// <summary>A date, written with milliseconds or ticks only if it has them, and as <c>Z</c> if it is UTC.</summary>
    public static IsoTime From(DateTimeOffset value) => new(new KeptJson(IsoTimeText.Format(value)));

    /// <inheritdoc/>
    public static IsoTime ReadFrom(ref JsonReader reader) => new(KeptJson.ReadFrom(ref reader));

    /// <inheritdoc/>
    public void WriteTo(JsonWriter writer) => _kept.WriteTo(writer);
}
