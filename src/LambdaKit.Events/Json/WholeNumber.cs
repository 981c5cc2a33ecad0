namespace LambdaKit.Events.Json;

/// <summary>Keeps a whole number that some senders write as a text: <c>15</c> or <c>"15"</c>.</summary>
public readonly struct WholeNumber : IJsonStorage<WholeNumber, long>
{
    /// <summary>What a rehearsed event holds in its place.</summary>
    internal const string SampleJson = "1";

    private readonly KeptWholeNumber _kept;

    private WholeNumber(KeptWholeNumber kept) => _kept = kept;

    /// <summary>Whether the JSON is a whole number from −2⁶³ to 2⁶³−1 in plain digits, as a number or a text.</summary>
    public bool HasValue => _kept.TryGet(out _);

    /// <summary>The number; 0 when there is none.</summary>
    public long Value => _kept.TryGet(out var value) ? value : 0;

    /// <summary>A number, written as one.</summary>
    public static WholeNumber From(long value) => new(new KeptWholeNumber(value));

    /// <inheritdoc/>
    public static WholeNumber ReadFrom(ref JsonReader reader) => new(KeptWholeNumber.ReadFrom(ref reader));

    /// <inheritdoc/>
    public void WriteTo(JsonWriter writer) => _kept.WriteTo(writer);
}
