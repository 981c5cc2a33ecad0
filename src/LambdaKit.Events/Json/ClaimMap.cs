using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace LambdaKit.Events.Json;

/// <summary>Claims of a token or of an authorizer: names as they are spelled, values as texts. The default is empty.</summary>
/// <remarks>
/// Written as <c>[new("sub", "42")]</c>, or as a <c>Dictionary&lt;string, string&gt;</c>.
/// A value that is no text in JSON (a number, an array) reads as its JSON and is written back as it was.
/// </remarks>
[CollectionBuilder(typeof(ClaimMap), nameof(Create))]
public readonly struct ClaimMap : IReadOnlyDictionary<string, string>, IJsonReadable<ClaimMap>
{
    /// <summary>What a rehearsed event holds in its place.</summary>
    internal const string SampleJson = "{\"x\":\"x\"}";

    private readonly TextPairs? _pairs;

    private ClaimMap(TextPairs pairs) => _pairs = pairs;

    /// <summary>How many there are.</summary>
    public int Count => _pairs is null ? 0 : _pairs.Count;

    /// <summary>The names, in order.</summary>
    public IEnumerable<string> Keys => TextPairs.NamesOf(_pairs);

    /// <summary>The values, in order; empty where the JSON has a null.</summary>
    public IEnumerable<string> Values => TextPairs.TextsOf(_pairs);

    /// <summary>The value of a claim; null when there is none.</summary>
    public string? this[string name] => TryGetValue(name, out var value) ? value : null;

    string IReadOnlyDictionary<string, string>.this[string key] =>
        this[key] ?? throw new KeyNotFoundException("There is no claim of that name.");

    /// <summary>Those pairs, in that order: what a collection expression calls.</summary>
    public static ClaimMap Create(ReadOnlySpan<KeyValuePair<string, string>> pairs) => new(new TextPairs(pairs));

    /// <summary>Those pairs, in that order.</summary>
    public static ClaimMap From(IEnumerable<KeyValuePair<string, string>> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        return new(TextPairs.From(pairs));
    }

    /// <summary>A copy of a dictionary.</summary>
    public static implicit operator ClaimMap(Dictionary<string, string> pairs) => From(pairs);

    /// <summary>The values of a claim that is a list: an array in JSON, or as a JWT authorizer writes one, <c>[admin editor]</c>; of any other, its one value.</summary>
    /// <returns>Empty when there is no such claim.</returns>
    public IReadOnlyList<string> GetValues(string name)
    {
        if (!TryGetValue(name, out var text))
            return [];

        if (text.Length < 2 || text[0] != '[' || text[^1] != ']')
            return [text];

        return TryReadArray(text) ?? text[1..^1].Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
    }

    /// <inheritdoc/>
    public static ClaimMap ReadFrom(ref JsonReader reader) => new(TextPairs.ReadFrom(ref reader));

    /// <inheritdoc/>
    public void WriteTo(JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (_pairs is not null)
            _pairs.WriteTo(writer);
        else
            writer.WriteRaw("{}"u8);
    }

    /// <summary>Whether there is such a claim, with a value that is not null.</summary>
    public bool ContainsKey(string key) => TryGetValue(key, out _);

    /// <summary>The value of a claim, the last one if it is there several times.</summary>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (_pairs is not null)
            return _pairs.TryGet(key, ignoreCase: false, out value);

        value = null;
        return false;
    }

    /// <summary>The pairs in order, spelled as they came; one that came twice is there twice.</summary>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => TextPairs.Enumerate(_pairs);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The elements of a JSON array of texts; null when it is something else.</summary>
    private static string[]? TryReadArray(string text)
    {
        if (text[1] != '"')
            return null;

        try
        {
            var elements = JsonValue.Parse(text).GetElements();
            var values = new string[elements.Count];
            for (var i = 0; i < values.Length; i++)
                values[i] = elements[i].GetText() ?? "";

            return values;
        }
        catch (EventFormatException)
        {
            return null;
        }
    }
}
