using LambdaKit.Events.Text;

namespace LambdaKit.Events.Json;

/// <summary>Keeps a text that some samples of a service write as a number, or as another kind: <see cref="Value"/> is then the JSON as it was spelled.</summary>
public readonly struct TextOrNumber : IJsonStorage<TextOrNumber, string>
{
    /// <summary>What a rehearsed event holds in its place.</summary>
    internal const string SampleJson = "\"x\"";

    private readonly KeptJson _kept;

    private TextOrNumber(KeptJson kept) => _kept = kept;

    /// <summary>Always, once something was read.</summary>
    public bool HasValue => _kept.Text is not null || _kept.Raw is not null;

    /// <summary>The text, or the JSON of another kind.</summary>
    public string Value => _kept.Text ?? (_kept.Raw is { } raw ? Utf8Text.ToText(raw) : "");

    /// <summary>A text, written as one.</summary>
    public static TextOrNumber From(string value) => new(new KeptJson(value));

    /// <inheritdoc/>
    public static TextOrNumber ReadFrom(ref JsonReader reader) => new(KeptJson.ReadFrom(ref reader));

    /// <inheritdoc/>
    public void WriteTo(JsonWriter writer) => _kept.WriteTo(writer);
}
