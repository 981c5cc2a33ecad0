using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace LambdaKit.Events.Json;

/// <summary>HTTP headers: found whatever the case of their letters; order, spelling and duplicates are kept. The default is empty.</summary>
/// <remarks>
/// Written as <c>[new("content-type", "text/plain")]</c>, or as a <c>Dictionary&lt;string, string&gt;</c>.
/// A value that is no text in JSON reads as its JSON and is written back as it was.
/// </remarks>
[CollectionBuilder(typeof(HeaderMap), nameof(Create))]
public readonly struct HeaderMap : IReadOnlyDictionary<string, string>, IJsonReadable<HeaderMap>
{
    /// <summary>What a rehearsed event holds in its place.</summary>
    internal const string SampleJson = "{\"x\":\"x\"}";

    private readonly TextPairs? _pairs;

    private HeaderMap(TextPairs pairs) => _pairs = pairs;

    /// <summary>How many there are.</summary>
    public int Count => _pairs is null ? 0 : _pairs.Count;

    /// <summary>The names, in order.</summary>
    public IEnumerable<string> Keys => TextPairs.NamesOf(_pairs);

    /// <summary>The values, in order; empty where the JSON has a null.</summary>
    public IEnumerable<string> Values => TextPairs.TextsOf(_pairs);

    /// <summary>The value of a header; null when there is none.</summary>
    public string? this[string name] => TryGetValue(name, out var value) ? value : null;

    string IReadOnlyDictionary<string, string>.this[string key] =>
        this[key] ?? throw new KeyNotFoundException("There is no header of that name.");

    /// <summary>Those pairs, in that order: what a collection expression calls.</summary>
    public static HeaderMap Create(ReadOnlySpan<KeyValuePair<string, string>> pairs) => new(new TextPairs(pairs));

    /// <summary>Those pairs, in that order.</summary>
    public static HeaderMap From(IEnumerable<KeyValuePair<string, string>> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        return new(TextPairs.From(pairs));
    }

    /// <summary>A copy of a dictionary.</summary>
    public static implicit operator HeaderMap(Dictionary<string, string> pairs) => From(pairs);

    /// <inheritdoc/>
    public static HeaderMap ReadFrom(ref JsonReader reader) => new(TextPairs.ReadFrom(ref reader));

    /// <inheritdoc/>
    public void WriteTo(JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (_pairs is not null)
            _pairs.WriteTo(writer);
        else
            writer.WriteRaw("{}"u8);
    }

    /// <summary>Whether there is such a header, with a value that is not null.</summary>
    public bool ContainsKey(string key) => TryGetValue(key, out _);

    /// <summary>The value of a header, the last one if it is there several times.</summary>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (_pairs is not null)
            return _pairs.TryGet(key, ignoreCase: true, out value);

        value = null;
        return false;
    }

    /// <summary>The pairs in order, spelled as they came; one that came twice is there twice.</summary>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => TextPairs.Enumerate(_pairs);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
