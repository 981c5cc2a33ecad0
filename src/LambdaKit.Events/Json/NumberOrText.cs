using System.Globalization;
using LambdaKit.Events.Text;

namespace LambdaKit.Events.Json;

/// <summary>Keeps a number that a service writes as a number in some events and as a text in others: <c>36.0</c>, <c>"36.0"</c>.</summary>
public readonly struct NumberOrText : IJsonStorage<NumberOrText, decimal>
{
    /// <summary>What a rehearsed event holds in its place.</summary>
    internal const string SampleJson = "1.0";

    private readonly KeptJson _kept;

    private NumberOrText(KeptJson kept) => _kept = kept;

    /// <summary>Whether the JSON is a number that a decimal can hold exactly, or a text that holds one.</summary>
    public bool HasValue => TryGet(out _);

    /// <summary>The number; 0 when there is none.</summary>
    public decimal Value => TryGet(out var value) ? value : 0;

    /// <summary>A number, written as one.</summary>
    public static NumberOrText From(decimal value) => new(new KeptJson(Utf8Text.ToBytes(value.ToString(CultureInfo.InvariantCulture))));

    /// <inheritdoc/>
    public static NumberOrText ReadFrom(ref JsonReader reader) => new(KeptJson.ReadFrom(ref reader));

    /// <inheritdoc/>
    public void WriteTo(JsonWriter writer) => _kept.WriteTo(writer);

    private bool TryGet(out decimal value)
    {
        value = 0;
        return NumberText.Of(_kept) is { } number && JsonNumber.TryGetDecimal(number, out value);
    }
}
