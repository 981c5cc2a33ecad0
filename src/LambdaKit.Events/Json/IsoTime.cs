using LambdaKit.Events.Text;

namespace LambdaKit.Events.Json;

/// <summary>Keeps a date as the ISO 8601 text that the service wrote, with all its digits and its offset.</summary>
/// <remarks>A text without an offset is taken as UTC; digits beyond a tick (100 ns) are kept, but not part of <see cref="Value"/>.</remarks>
public readonly struct IsoTime : IJsonStorage<IsoTime, DateTimeOffset>
{
    /// <summary>What a rehearsed event holds in its place.</summary>
    internal const string SampleJson = "\"2026-01-01T00:00:00.000Z\"";

    private readonly KeptJson _kept;
    private readonly long _packed;

    private IsoTime(KeptJson kept) => _kept = kept;

    private IsoTime(long packed) => _packed = packed;

    /// <summary>Whether the JSON is a text that is a date.</summary>
    public bool HasValue => TryGet(out _);

    /// <summary>The date; the default when there is none.</summary>
    public DateTimeOffset Value => TryGet(out var value) ? value : default;

    /// <summary>The text as it was written; null when the JSON is no string.</summary>
    public string? Text
    {
        get
        {
            if (_packed == 0)
                return _kept.Text;

            Span<byte> text = stackalloc byte[PackedIsoTime.MaxLength];
            return Utf8Text.ToText(text[..PackedIsoTime.Unpack(_packed, text)]);
        }
    }

    /// <summary>A date, written with milliseconds or ticks only if it has them, and as <c>Z</c> if it is UTC.</summary>
    public static IsoTime From(DateTimeOffset value) => new(new KeptJson(IsoTimeText.Format(value)));

    /// <inheritdoc/>
    public static IsoTime ReadFrom(ref JsonReader reader)
    {
        if (reader.PeekKind() != JsonKind.String)
            return new(KeptJson.ReadFrom(ref reader));

        var text = reader.ReadStringUtf8();
        var packed = PackedIsoTime.Pack(text);
        return packed != 0 ? new(packed) : new(new KeptJson(Utf8Text.ToText(text)));
    }

    /// <inheritdoc/>
    public void WriteTo(JsonWriter writer)
    {
        if (_packed == 0)
        {
            _kept.WriteTo(writer);
            return;
        }

        Span<byte> text = stackalloc byte[PackedIsoTime.MaxLength];
        writer.WriteStringUtf8(text[..PackedIsoTime.Unpack(_packed, text)]);
    }

    private bool TryGet(out DateTimeOffset value)
    {
        if (_packed == 0)
            return IsoTimeText.TryParse(_kept.Text, out value);

        Span<byte> utf8 = stackalloc byte[PackedIsoTime.MaxLength];
        Span<char> text = stackalloc char[PackedIsoTime.MaxLength];
        var length = PackedIsoTime.Unpack(_packed, utf8);
        for (var i = 0; i < length; i++)
            text[i] = (char)utf8[i];
        return IsoTimeText.TryParse(text[..length], out value);
    }
}
