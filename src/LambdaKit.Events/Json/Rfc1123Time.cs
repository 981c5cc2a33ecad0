using System.Globalization;

namespace LambdaKit.Events.Json;

/// <summary>Keeps a time as HTTP headers write it: <c>Sat, 04 Jun 2016 05:01:10 GMT</c>.</summary>
/// <remarks>The day of the week is not compared with the date: samples of AWS get it wrong. An ISO 8601 text is understood too.</remarks>
public readonly struct Rfc1123Time : IJsonStorage<Rfc1123Time, DateTimeOffset>
{
    /// <summary>What a rehearsed event holds in its place.</summary>
    internal const string SampleJson = "\"Thu, 01 Jan 2026 00:00:00 GMT\"";

    private readonly KeptJson _kept;

    private Rfc1123Time(KeptJson kept) => _kept = kept;

    /// <summary>Whether the JSON is a text that is a time.</summary>
    public bool HasValue => TryGet(out _);

    /// <summary>The time; the default when there is none.</summary>
    public DateTimeOffset Value => TryGet(out var value) ? value : default;

    /// <summary>A time, written in UTC and without a fraction of a second.</summary>
    public static Rfc1123Time From(DateTimeOffset value) => new(new KeptJson(value.ToString("r", CultureInfo.InvariantCulture)));

    /// <inheritdoc/>
    public static Rfc1123Time ReadFrom(ref JsonReader reader) => new(KeptJson.ReadFrom(ref reader));

    /// <inheritdoc/>
    public void WriteTo(JsonWriter writer) => _kept.WriteTo(writer);

    private bool TryGet(out DateTimeOffset value) => EnglishTimeText.TryParse(_kept.Text, out value) || IsoTimeText.TryParse(_kept.Text, out value);
}
