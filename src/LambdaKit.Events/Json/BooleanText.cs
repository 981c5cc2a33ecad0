namespace LambdaKit.Events.Json;

/// <summary>Keeps a truth value that the service writes as a text: <c>"true"</c>.</summary>
public readonly struct BooleanText : IJsonStorage<BooleanText, bool>
{
    /// <summary>What a rehearsed event holds in its place.</summary>
    internal const string SampleJson = "\"true\"";

    private readonly KeptJson _kept;

    private BooleanText(KeptJson kept) => _kept = kept;

    /// <summary>Whether the JSON is true or false, as a text of whatever case or by itself.</summary>
    public bool HasValue => Is("true", "true"u8) || Is("false", "false"u8);

    /// <summary>Whether it is true; false when it is neither.</summary>
    public bool Value => Is("true", "true"u8);

    /// <summary>A truth value, written as a text.</summary>
    public static BooleanText From(bool value) => new(new KeptJson(value ? "true" : "false"));

    /// <inheritdoc/>
    public static BooleanText ReadFrom(ref JsonReader reader) => new(KeptJson.ReadFrom(ref reader));

    /// <inheritdoc/>
    public void WriteTo(JsonWriter writer) => _kept.WriteTo(writer);

    private bool Is(string word, ReadOnlySpan<byte> json) =>
        _kept.Text is { } text ? string.Equals(text, word, StringComparison.OrdinalIgnoreCase) : _kept.Raw is { } raw && json.SequenceEqual(raw);
}
