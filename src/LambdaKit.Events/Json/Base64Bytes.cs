using LambdaKit.Events.Text;

namespace LambdaKit.Events.Json;

/// <summary>Bytes that are a base64 text in JSON. A text that is no base64, or is spelled as no encoder does, is kept as it was.</summary>
public readonly struct Base64Bytes : IJsonStorage<Base64Bytes, ReadOnlyMemory<byte>>
{
    /// <summary>What a rehearsed event holds in its place.</summary>
    internal const string SampleJson = "\"eA==\"";

    private readonly byte[]? _bytes;
    private readonly KeptJson _kept;

    private Base64Bytes(byte[]? bytes, KeptJson kept)
    {
        _bytes = bytes;
        _kept = kept;
    }

    /// <summary>Whether the JSON is a text of base64.</summary>
    public bool HasValue => _bytes is not null;

    /// <summary>The bytes; empty when there are none.</summary>
    public ReadOnlyMemory<byte> Value => _bytes;

    /// <summary>The text as it was written; null when the JSON is no string.</summary>
    public string? Text => _kept.Raw is not null ? null : _kept.Text ?? (_bytes is null ? null : Convert.ToBase64String(_bytes));

    /// <summary>A copy of the bytes.</summary>
    public static Base64Bytes From(ReadOnlyMemory<byte> value) => new(value.ToArray(), default);

    /// <inheritdoc/>
    public static Base64Bytes ReadFrom(ref JsonReader reader)
    {
        if (reader.PeekKind() != JsonKind.String)
            return new(null, new KeptJson(reader.ReadRaw().ToArray()));

        var text = reader.ReadStringUtf8();
        if (Base64Text.TryDecodeCanonical(text, out var bytes))
            return new(bytes, default);

        return new(Base64Text.TryDecode(text, out bytes) ? bytes : null, new KeptJson(Utf8Text.ToText(text)));
    }

    /// <inheritdoc/>
    public void WriteTo(JsonWriter writer)
    {
        if (_bytes is not null && _kept.Text is null)
            writer.WriteBase64(_bytes);
        else
            _kept.WriteTo(writer);
    }
}
