using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace LambdaKit.Events.Json;

/// <summary>HTTP headers with all their values: found whatever the case of their letters; order, spelling and duplicates are kept. The default is empty.</summary>
/// <remarks>
/// Written as <c>[new("set-cookie", ["a=1", "b=2"])]</c>, or as a <c>Dictionary&lt;string, string[]&gt;</c>.
/// A value that is no array of texts in JSON is written back as it was.
/// </remarks>
[CollectionBuilder(typeof(MultiValueHeaderMap), nameof(Create))]
public readonly struct MultiValueHeaderMap : IReadOnlyDictionary<string, IReadOnlyList<string>>, IJsonReadable<MultiValueHeaderMap>
{
    /// <summary>What a rehearsed event holds in its place.</summary>
    internal const string SampleJson = "{\"x\":[\"x\"]}";

    private readonly MultiValuePairs? _pairs;

    private MultiValueHeaderMap(MultiValuePairs pairs) => _pairs = pairs;

    /// <summary>How many headers there are.</summary>
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

    /// <summary>The values of each header, in order.</summary>
    public IEnumerable<IReadOnlyList<string>> Values
    {
        get
        {
            for (var i = 0; i < Count; i++)
                yield return _pairs!.ValuesAt(i); // below Count
        }
    }

    /// <summary>All values of a header; empty when there is none.</summary>
    public IReadOnlyList<string> this[string name] => TryGetValue(name, out var values) ? values : [];

    IReadOnlyList<string> IReadOnlyDictionary<string, IReadOnlyList<string>>.this[string key] =>
        TryGetValue(key, out var values) ? values : throw new KeyNotFoundException("There is no header of that name.");

    /// <summary>Those headers, in that order: what a collection expression calls.</summary>
    public static MultiValueHeaderMap Create(ReadOnlySpan<KeyValuePair<string, IReadOnlyList<string>>> headers) => new(MultiValuePairs.Create(headers));

    /// <summary>Those headers, in that order.</summary>
    public static MultiValueHeaderMap From(IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> headers)
    {
        ArgumentNullException.ThrowIfNull(headers);
        return Create(new List<KeyValuePair<string, IReadOnlyList<string>>>(headers).ToArray());
    }

    /// <summary>A copy of a dictionary.</summary>
    public static implicit operator MultiValueHeaderMap(Dictionary<string, string[]> headers)
    {
        ArgumentNullException.ThrowIfNull(headers);
        var list = new List<KeyValuePair<string, IReadOnlyList<string>>>(headers.Count);
        foreach (var (name, values) in headers)
            list.Add(new(name, values));

        return From(list);
    }

    /// <inheritdoc/>
    public static MultiValueHeaderMap ReadFrom(ref JsonReader reader) => new(MultiValuePairs.ReadFrom(ref reader));

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

    /// <summary>Whether there is such a header.</summary>
    public bool ContainsKey(string key) => TryGetValue(key, out _);

    /// <summary>All values of a header, of the last one if it is there several times.</summary>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out IReadOnlyList<string> value)
    {
        ArgumentNullException.ThrowIfNull(key);
        var index = _pairs is null ? -1 : _pairs.Find(key);
        value = index < 0 ? null : _pairs!.ValuesAt(index); // it was found there
        return value is not null;
    }

    /// <summary>The headers in order, spelled as they came.</summary>
    public IEnumerator<KeyValuePair<string, IReadOnlyList<string>>> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return new(_pairs!.NameAt(i), _pairs.ValuesAt(i)); // below Count
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
