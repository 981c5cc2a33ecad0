namespace LambdaKit.Events.Json;

/// <summary>Keeps a whole number that some senders write as a text: <c>15</c> or <c>"15"</c>.</summary>
public readonly struct WholeNumber : IJsonStorage<WholeNumber, long>
{
    /// <summary>What a rehearsed event holds in its place.</summary>
    internal const string SampleJson = "1";

    private readonly KeptNumber _number;

    private WholeNumber(KeptNumber number) => _number = number;

    /// <summary>Whether the JSON is a whole number from −2⁶³ to 2⁶³−1, as a number or a text.</summary>
    public bool HasValue => _number.TryGetWhole(out _);

    /// <summary>The number; 0 when there is none.</summary>
    public long Value => _number.TryGetWhole(out var value) ? value : 0;

    /// <summary>A number, written as one.</summary>
    public static WholeNumber From(long value) => new(KeptNumber.From(value, isText: false));

    /// <inheritdoc/>
    public static WholeNumber ReadFrom(ref JsonReader reader) => new(KeptNumber.ReadFrom(ref reader));

    /// <inheritdoc/>
    public void WriteTo(JsonWriter writer) => _number.WriteTo(writer);
}
