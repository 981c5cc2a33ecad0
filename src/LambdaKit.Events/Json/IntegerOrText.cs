using System.Globalization;
using LambdaKit.Events.Text;

namespace LambdaKit.Events.Json;

/// <summary>Keeps a whole number that a service writes as a number in some events and as a text in others: <c>1</c>, <c>1.0</c>, <c>"1"</c>.</summary>
public readonly struct IntegerOrText : IJsonStorage<IntegerOrText, int>
{
    /// <summary>What a rehearsed event holds in its place.</summary>
    internal const string SampleJson = "1";

    private readonly KeptJson _kept;

    private IntegerOrText(KeptJson kept) => _kept = kept;

    /// <summary>Whether the JSON is a whole number from −2³¹ to 2³¹−1, or a text that holds one.</summary>
    public bool HasValue => TryGet(out _);

    /// <summary>The number; 0 when there is none.</summary>
    public int Value => TryGet(out var value) ? value : 0;

    /// <summary>A number, written as one.</summary>
    public static IntegerOrText From(int value) => new(new KeptJson(Utf8Text.ToBytes(value.ToString(CultureInfo.InvariantCulture))));

    /// <inheritdoc/>
    public static IntegerOrText ReadFrom(ref JsonReader reader) => new(KeptJson.ReadFrom(ref reader));

    /// <inheritdoc/>
    public void WriteTo(JsonWriter writer) => _kept.WriteTo(writer);

    private bool TryGet(out int value)
    {
        value = 0;
        if (NumberText.Of(_kept) is not { } number || !JsonNumber.TryGetInt64(number, out var whole, out _) || whole != (int)whole)
            return false;

        value = (int)whole;
        return true;
    }
}
