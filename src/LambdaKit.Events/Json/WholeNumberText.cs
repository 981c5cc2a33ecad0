namespace LambdaKit.Events.Json;

/// <summary>Keeps a whole number of 64 bits that the service writes as a text: <c>"15"</c>.</summary>
public readonly struct WholeNumberText : IJsonStorage<WholeNumberText, long>
{
    /// <summary>What a rehearsed event holds in its place.</summary>
    internal const string SampleJson = "\"1\"";

    private readonly KeptNumber _number;

    private WholeNumberText(KeptNumber number) => _number = number;

    /// <summary>Whether the JSON is a whole number from −2⁶³ to 2⁶³−1, as a text or a number.</summary>
    public bool HasValue => _number.TryGetWhole(out _);

    /// <summary>The number; 0 when there is none.</summary>
    public long Value => _number.TryGetWhole(out var value) ? value : 0;

    /// <summary>A number, written as a text.</summary>
    public static WholeNumberText From(long value) => new(KeptNumber.From(value, isText: true));

    /// <inheritdoc/>
    public static WholeNumberText ReadFrom(ref JsonReader reader) => new(KeptNumber.ReadFrom(ref reader));

    /// <inheritdoc/>
    public void WriteTo(JsonWriter writer) => _number.WriteTo(writer);
}
