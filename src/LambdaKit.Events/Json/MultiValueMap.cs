using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace LambdaKit.Events.Json;

/// <summary>Names, whose case counts, with all their values; order, spelling and duplicates are kept. The default is empty.</summary>
/// <remarks>
/// Written as <c>[new("tag", ["a", "b"])]</c>. A value that is no array of texts in JSON reads as a list of its one text, and is written back as it was.
/// </remarks>
[CollectionBuilder(typeof(MultiValueMap), nameof(Create))]
public readonly struct MultiValueMap : IReadOnlyDictionary<string, IReadOnlyList<string>>, IJsonReadable<MultiValueMap>
{
    /// <summary>What a rehearsed event holds in its place.</summary>
    internal const string SampleJson = "{\"x\":[\"x\"]}";

    private readonly MultiValuePairs? _pairs;

    private MultiValueMap(MultiValuePairs pairs) => _pairs = pairs;

    /// <summary>How many names there are.</summary>
    public int Count => _pairs is null ? 0 : _pairs.Count;

    /// <summary>The names, in order.</summary>
    public IEnumerable<string> Keys
    {
        get
        {
            for (var i = 0; i < Count; i++)
                yield return _pairs!.NameAt(i); // below Count
        }
    }

    /// <summary>The values of each name, in order.</summary>
    public IEnumerable<IReadOnlyList<string>> Values
    {
        get
        {
            for (var i = 0; i < Count; i++)
                yield return _pairs!.ValuesAt(i); // below Count
        }
    }

    /// <summary>All values of a name; empty when there is none.</summary>
    public IReadOnlyList<string> this[string name] => TryGetValue(name, out var values) ? values : [];

    IReadOnlyList<string> IReadOnlyDictionary<string, IReadOnlyList<string>>.this[string key] =>
        TryGetValue(key, out var values) ? values : throw new KeyNotFoundException($"The map has no key '{key}'; ask with TryGetValue for one that may be missing.");

    /// <summary>Those names with their values, in that order: what a collection expression calls.</summary>
    public static MultiValueMap Create(ReadOnlySpan<KeyValuePair<string, IReadOnlyList<string>>> pairs) => new(MultiValuePairs.Create(pairs));

    /// <inheritdoc/>
    public static MultiValueMap ReadFrom(ref JsonReader reader) => new(MultiValuePairs.ReadFrom(ref reader));

    /// <inheritdoc/>
    public void WriteTo(JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (_pairs is not null)
        {
            _pairs.WriteTo(writer);
            return;
        }

        writer.WriteStartObject();
        writer.WriteEndObject();
    }

    /// <summary>Whether there is such a name.</summary>
    public bool ContainsKey(string key) => TryGetValue(key, out _);

    /// <summary>The values of a name, the last ones if it is there several times.</summary>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out IReadOnlyList<string> value)
    {
        ArgumentNullException.ThrowIfNull(key);
        for (var i = Count - 1; i >= 0; i--)
        {
            if (_pairs!.NameAt(i) == key) // below Count
            {
                value = _pairs.ValuesAt(i);
                return true;
            }
        }

        value = null;
        return false;
    }

    /// <summary>The names with their values, in order; a name that came twice is there twice.</summary>
    public IEnumerator<KeyValuePair<string, IReadOnlyList<string>>> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return new(_pairs!.NameAt(i), _pairs.ValuesAt(i)); // below Count
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
