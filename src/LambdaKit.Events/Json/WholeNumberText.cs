namespace LambdaKit.Events.Json;

/// <summary>Keeps a whole number of 64 bits that the service writes as a text: <c>"15"</c>.</summary>
public readonly struct WholeNumberText : IJsonStorage<WholeNumberText, long>
{
    /// <summary>What a rehearsed event holds in its place.</summary>
    internal const string SampleJson = "\"1\"";

    private readonly KeptWholeNumber _kept;

    private WholeNumberText(KeptWholeNumber kept) => _kept = kept;

    /// <summary>Whether the JSON is a whole number from −2⁶³ to 2⁶³−1 in plain digits, as a text or a number.</summary>
    public bool HasValue => _kept.TryGet(out _);

    /// <summary>The number; 0 when there is none.</summary>
    public long Value => _kept.TryGet(out var value) ? value : 0;

    /// <summary>A number, written as a text.</summary>
    public static WholeNumberText From(long value) => new(KeptWholeNumber.OfText(value));

    /// <inheritdoc/>
    public static WholeNumberText ReadFrom(ref JsonReader reader) => new(KeptWholeNumber.ReadFrom(ref reader));

    /// <inheritdoc/>
    public void WriteTo(JsonWriter writer) => _kept.WriteTo(writer);
}
