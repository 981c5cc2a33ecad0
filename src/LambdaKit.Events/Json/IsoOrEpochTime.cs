namespace LambdaKit.Events.Json;

/// <summary>Keeps a time that a service writes as an ISO 8601 text in some events and as a number in others.</summary>
/// <remarks>A number counts seconds, milliseconds or microseconds since 1970, which its size tells: as with <see cref="EpochTime"/>.</remarks>
public readonly struct IsoOrEpochTime : IJsonStorage<IsoOrEpochTime, DateTimeOffset>
{
    /// <summary>What a rehearsed event holds in its place.</summary>
    internal const string SampleJson = "\"2026-01-01T00:00:00.000Z\"";

    private readonly IsoTime _text;
    private readonly EpochTime _number;
    private readonly bool _isText;

    private IsoOrEpochTime(IsoTime text)
    {
        _text = text;
        _isText = true;
    }

    private IsoOrEpochTime(EpochTime number) => _number = number;

    /// <summary>Whether the JSON is a text that is a date, or a number within the range of dates.</summary>
    public bool HasValue => _isText ? _text.HasValue : _number.HasValue;

    /// <summary>The time, in UTC when it is a number; the default when there is none.</summary>
    public DateTimeOffset Value => _isText ? _text.Value : _number.Value;

    /// <summary>A time, written as a text.</summary>
    public static IsoOrEpochTime From(DateTimeOffset value) => new(IsoTime.From(value));

    /// <inheritdoc/>
    public static IsoOrEpochTime ReadFrom(ref JsonReader reader) =>
        reader.PeekKind() == JsonKind.String ? new(IsoTime.ReadFrom(ref reader)) : new(EpochTime.ReadFrom(ref reader));

    /// <inheritdoc/>
    public void WriteTo(JsonWriter writer)
    {
        if (_isText)
            _text.WriteTo(writer);
        else
            _number.WriteTo(writer);
    }
}
