using System.Globalization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.RabbitMq;

/// <summary>Keeps a time as Lambda writes that of a message: <c>Jan 31, 2026, 2:05:09 PM</c>, in UTC. An ISO 8601 text is understood too.</summary>
public readonly struct RabbitMqTime : IJsonStorage<RabbitMqTime, DateTimeOffset>
{
    /// <summary>What a rehearsed event holds in its place.</summary>
    internal const string SampleJson = "\"Jan 1, 2026, 12:00:00 AM\"";

    private readonly KeptJson _kept;

    private RabbitMqTime(KeptJson kept) => _kept = kept;

    /// <summary>Whether the JSON is a text that is a time.</summary>
    public bool HasValue => TryGet(out _);

    /// <summary>The time; the default when there is none.</summary>
    public DateTimeOffset Value => TryGet(out var value) ? value : default;

    /// <summary>A time, written in UTC and without a fraction of a second.</summary>
    public static RabbitMqTime From(DateTimeOffset value) =>
        new(new KeptJson(value.UtcDateTime.ToString("MMM d, yyyy, h:mm:ss tt", CultureInfo.InvariantCulture)));

    /// <inheritdoc/>
    public static RabbitMqTime ReadFrom(ref JsonReader reader) => new(KeptJson.ReadFrom(ref reader));

    /// <inheritdoc/>
    public void WriteTo(JsonWriter writer) => _kept.WriteTo(writer);

    private bool TryGet(out DateTimeOffset value) => EnglishTimeText.TryParse(_kept.Text, out value) || IsoTimeText.TryParse(_kept.Text, out value);
}
