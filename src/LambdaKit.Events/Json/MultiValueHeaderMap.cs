using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using LambdaKit.Events.Text;

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

    private readonly string[]? _names;
    private readonly string[][]? _values;
    private readonly byte[]?[]? _raws;

    private MultiValueHeaderMap(string[] names, string[][] values, byte[]?[]? raws)
    {
        _names = names;
        _values = values;
        _raws = raws;
    }

    /// <summary>How many headers there are.</summary>
    public int Count => _names is null ? 0 : _names.Length;

    /// <summary>The names, in order.</summary>
    public IEnumerable<string> Keys => _names ?? [];

    /// <summary>The values of each header, in order.</summary>
    public IEnumerable<IReadOnlyList<string>> Values => _values ?? [];

    /// <summary>All values of a header; empty when there is none.</summary>
    public IReadOnlyList<string> this[string name] => Find(name) is >= 0 and var index ? _values![index] : []; // what was found is there

    IReadOnlyList<string> IReadOnlyDictionary<string, IReadOnlyList<string>>.this[string key] =>
        TryGetValue(key, out var values) ? values : throw new KeyNotFoundException("There is no header of that name.");

    /// <summary>Those headers, in that order: what a collection expression calls.</summary>
    public static MultiValueHeaderMap Create(ReadOnlySpan<KeyValuePair<string, IReadOnlyList<string>>> headers)
    {
        var names = new string[headers.Length];
        var values = new string[headers.Length][];
        for (var i = 0; i < headers.Length; i++)
        {
            names[i] = headers[i].Key ?? throw new ArgumentException("A name is null.", nameof(headers));
            var list = headers[i].Value ?? throw new ArgumentException("A list of values is null.", nameof(headers));
            values[i] = new string[list.Count];
            for (var j = 0; j < list.Count; j++)
                values[i][j] = list[j] ?? throw new ArgumentException("A value is null.", nameof(headers));
        }

        return new(names, values, null);
    }

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
    public static MultiValueHeaderMap ReadFrom(ref JsonReader reader)
    {
        var names = new string[16];
        var values = new string[16][];
        byte[]?[]? raws = null;
        var count = 0;
        reader.ReadStartObject();
        while (reader.ReadName(out var name))
        {
            if (count == names.Length)
            {
                Array.Resize(ref names, count * 2);
                Array.Resize(ref values, count * 2);
            }

            names[count] = Utf8Text.ToText(name);
            var start = reader;
            if (TryReadTexts(ref reader, out var texts))
            {
                values[count++] = texts;
                continue;
            }

            reader = start;
            var raw = reader.ReadRaw().ToArray();
            if (raws is null || raws.Length <= count)
                Array.Resize(ref raws, count + 8);

            raws[count] = raw;
            values[count++] = TextsOf(JsonValue.OfValid(raw));
        }

        Array.Resize(ref names, count);
        Array.Resize(ref values, count);
        return new(names, values, raws);
    }

    /// <inheritdoc/>
    public void WriteTo(JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        for (var i = 0; i < Count; i++)
        {
            writer.WriteName(_names![i]); // below Count
            if (_raws is not null && i < _raws.Length && _raws[i] is { } raw)
            {
                writer.WriteRaw(raw);
                continue;
            }

            writer.WriteStartArray();
            foreach (var value in _values![i]) // as long as the names
                writer.WriteString(value);

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    /// <summary>Whether there is such a header.</summary>
    public bool ContainsKey(string key) => Find(key) >= 0;

    /// <summary>All values of a header, of the last one if it is there several times.</summary>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out IReadOnlyList<string> value)
    {
        var index = Find(key);
        value = index < 0 ? null : _values![index]; // what was found is there
        return value is not null;
    }

    /// <summary>The headers in order, spelled as they came.</summary>
    public IEnumerator<KeyValuePair<string, IReadOnlyList<string>>> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return new(_names![i], _values![i]); // below Count
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static bool TryReadTexts(ref JsonReader reader, out string[] texts)
    {
        texts = [];
        if (reader.PeekKind() != JsonKind.Array)
            return false;

        // Nearly every header has one value.
        var list = new string[1];
        var count = 0;
        reader.ReadStartArray();
        while (reader.ReadNextElement())
        {
            if (reader.PeekKind() != JsonKind.String)
                return false;

            if (count == list.Length)
                Array.Resize(ref list, count * 2);

            list[count++] = reader.ReadString();
        }

        Array.Resize(ref list, count);
        texts = list;
        return true;
    }

    /// <summary>What can be shown of a value that is no array of texts.</summary>
    private static string[] TextsOf(JsonValue value)
    {
        if (value.Kind != JsonKind.Array)
            return value.GetText() is { } text ? [text] : [];

        var texts = new List<string>();
        foreach (var element in value.GetElements())
            texts.Add(element.GetText() ?? "");

        return texts.ToArray();
    }

    private int Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        for (var i = Count - 1; i >= 0; i--)
        {
            if (TextPairs.EqualsIgnoringCase(_names![i], name)) // below Count
                return i;
        }

        return -1;
    }
}
