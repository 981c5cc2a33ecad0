using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace LambdaKit.Events.Json;

/// <summary>A JSON object as a dictionary, in its order. A key that the JSON repeats counts once, with its last value; all of its entries are written back.</summary>
/// <typeparam name="TValue">What the values are.</typeparam>
public sealed class JsonMap<TValue> : JsonMap, IReadOnlyDictionary<string, TValue>
{
    private TValue[] _values;

    /// <summary>An empty map.</summary>
    public JsonMap()
        : this(0)
    {
    }

    private JsonMap(int capacity)
        : base(capacity) => _values = capacity == 0 ? [] : new TValue[capacity];

    /// <summary>A map that stays empty.</summary>
    public static JsonMap<TValue> Empty { get; } = new();

    /// <inheritdoc/>
    public IEnumerable<string> Keys
    {
        get
        {
            for (var i = 0; i < EntryCount; i++)
            {
                if (Counts(i))
                    yield return KeyAt(i);
            }
        }
    }

    /// <inheritdoc/>
    public IEnumerable<TValue> Values
    {
        get
        {
            for (var i = 0; i < EntryCount; i++)
            {
                if (Counts(i))
                    yield return _values[i];
            }
        }
    }

    /// <inheritdoc/>
    public TValue this[string key] => Find(key) is >= 0 and var entry
        ? _values[entry]
        : throw new KeyNotFoundException($"The map has no key '{key}'; ask with TryGetValue for one that may be missing.");

    /// <summary>The dictionary itself if it is such a map, else a copy of it.</summary>
    public static JsonMap<TValue> From(IReadOnlyDictionary<string, TValue> dictionary)
    {
        ArgumentNullException.ThrowIfNull(dictionary);
        if (dictionary is JsonMap<TValue> map)
            return map;

        var copy = new JsonMap<TValue>(dictionary.Count);
        foreach (var entry in dictionary)
            copy.Add(entry.Key, entry.Value);
        return copy;
    }

    /// <summary>Puts an entry behind the others: for generated code, which does so before anyone else sees the map.</summary>
    public void Add(string key, TValue value)
    {
        if (EntryCount == _values.Length)
        {
            var values = new TValue[EntryCount == 0 ? 4 : EntryCount * 2];
            Array.Copy(_values, values, EntryCount);
            _values = values;
        }

        _values[EntryCount] = value;
        AddKey(key);
    }

    /// <summary>The value of an entry, in the order of the JSON.</summary>
    /// <param name="entry">From 0 to <see cref="JsonMap.EntryCount"/> − 1.</param>
    public TValue ValueAt(int entry) => _values[entry];

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out TValue value)
    {
        var entry = Find(key);
        value = entry >= 0 ? _values[entry] : default;
        return entry >= 0;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, TValue>> GetEnumerator()
    {
        for (var i = 0; i < EntryCount; i++)
        {
            if (Counts(i))
                yield return new KeyValuePair<string, TValue>(KeyAt(i), _values[i]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
