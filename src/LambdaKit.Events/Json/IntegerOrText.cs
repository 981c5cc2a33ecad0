namespace LambdaKit.Events.Json;

/// <summary>Keeps a whole number that a service writes as a number in some events and as a text in others: <c>1</c>, <c>1.0</c>, <c>"1"</c>.</summary>
public readonly struct IntegerOrText : IJsonStorage<IntegerOrText, int>
{
    /// <summary>What a rehearsed event holds in its place.</summary>
    internal const string SampleJson = "1";

    private readonly KeptNumber _number;

    private IntegerOrText(KeptNumber number) => _number = number;

    /// <summary>Whether the JSON is a whole number from −2³¹ to 2³¹−1, or a text that holds one.</summary>
    public bool HasValue => _number.TryGetWhole(out var value) && value == (int)value;

    /// <summary>The number; 0 when there is none.</summary>
    public int Value => HasValue && _number.TryGetWhole(out var value) ? (int)value : 0;

    /// <summary>A number, written as one.</summary>
    public static IntegerOrText From(int value) => new(KeptNumber.From(value, isText: false));

    /// <inheritdoc/>
    public static IntegerOrText ReadFrom(ref JsonReader reader) => new(KeptNumber.ReadFrom(ref reader));

    /// <inheritdoc/>
    public void WriteTo(JsonWriter writer) => _number.WriteTo(writer);
}
