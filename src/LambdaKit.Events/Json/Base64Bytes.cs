using LambdaKit.Events.Text;

namespace LambdaKit.Events.Json;

/// <summary>Bytes that are a base64 text in JSON. A text that is no base64, or is spelled as no encoder does, is kept as it was.</summary>
public readonly struct Base64Bytes : IJsonStorage<Base64Bytes, ReadOnlyMemory<byte>>
{
    /// <summary>What a rehearsed event holds in its place.</summary>
    internal const string SampleJson = "\"eA==\"";

    // The bytes as byte[], when they are spelled as an encoder does; otherwise an OddSpelling.
    private readonly object? _content;

    private Base64Bytes(object content) => _content = content;

    private byte[]? Bytes => _content as byte[] ?? (_content as OddSpelling)?.Bytes;

    /// <summary>Whether the JSON is a text of base64.</summary>
    public bool HasValue => Bytes is not null;

    /// <summary>The bytes; empty when there are none.</summary>
    public ReadOnlyMemory<byte> Value => Bytes;

    /// <summary>The text as it was written; null when the JSON is no string.</summary>
    public string? Text => _content is byte[] bytes ? Convert.ToBase64String(bytes) : (_content as OddSpelling)?.Json.Text;

    /// <summary>A copy of the bytes.</summary>
    public static Base64Bytes From(ReadOnlyMemory<byte> value) => new(value.ToArray());

    /// <inheritdoc/>
    public static Base64Bytes ReadFrom(ref JsonReader reader)
    {
        if (reader.PeekKind() != JsonKind.String)
            return new(new OddSpelling(null, new KeptJson(reader.ReadRaw().ToArray())));

        var text = reader.ReadStringUtf8();
        if (Base64Text.TryDecodeCanonical(text, out var bytes))
            return new(bytes);

        return new(new OddSpelling(Base64Text.TryDecode(text, out bytes) ? bytes : null, new KeptJson(Utf8Text.ToText(text))));
    }

    /// <inheritdoc/>
    public void WriteTo(JsonWriter writer)
    {
        if (_content is OddSpelling odd)
            odd.Json.WriteTo(writer);
        else
            writer.WriteBase64((byte[]?)_content);
    }

    /// <summary>A text that an encoder would spell otherwise, or JSON of another kind.</summary>
    private sealed class OddSpelling(byte[]? bytes, KeptJson json)
    {
        public byte[]? Bytes { get; } = bytes;

        public KeptJson Json { get; } = json;
    }
}
