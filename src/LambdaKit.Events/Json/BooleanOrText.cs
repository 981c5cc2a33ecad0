namespace LambdaKit.Events.Json;

/// <summary>Keeps a boolean that some write as a text: <c>"true"</c>.</summary>
public readonly struct BooleanOrText : IJsonStorage<BooleanOrText, bool>
{
    /// <summary>What a rehearsed event holds in its place.</summary>
    internal const string SampleJson = "true";

    private readonly KeptJson _kept;

    private BooleanOrText(KeptJson kept) => _kept = kept;

    /// <summary>Whether the JSON is true or false, or a text that says so in any case of its letters.</summary>
    public bool HasValue => TryGet(out _);

    /// <summary>The boolean; false when there is none.</summary>
    public bool Value => TryGet(out var value) && value;

    /// <summary>A boolean, written as one.</summary>
    public static BooleanOrText From(bool value) => new(new KeptJson(value ? "true"u8.ToArray() : "false"u8.ToArray()));

    /// <inheritdoc/>
    public static BooleanOrText ReadFrom(ref JsonReader reader) => new(KeptJson.ReadFrom(ref reader));

    /// <inheritdoc/>
    public void WriteTo(JsonWriter writer) => _kept.WriteTo(writer);

    private bool TryGet(out bool value)
    {
        value = false;
        if (_kept.Text is { } text)
            return bool.TryParse(text, out value);

        value = _kept.Raw.AsSpan().SequenceEqual("true"u8);
        return value || _kept.Raw.AsSpan().SequenceEqual("false"u8);
    }
}
