namespace LambdaKit.Events.Json;

/// <summary>The keys of a <see cref="JsonMap{TValue}"/>, and reading and writing of maps of strings: for generated code, which shares it.</summary>
public abstract class JsonMap
{
    /// <summary>Up to this many entries are looked through one by one.</summary>
    private const int LongestSearch = 8;

    private string[] _keys;
    private Dictionary<string, int>? _index;
    private int _distinct = -1;

    private protected JsonMap(int capacity) => _keys = capacity == 0 ? [] : new string[capacity];

    /// <summary>How many entries the JSON had: those with the same key, too.</summary>
    public int EntryCount { get; private set; }

    /// <summary>How many different keys there are.</summary>
    public int Count => _distinct >= 0 ? _distinct : _distinct = CountDistinct();

    /// <summary>The next value, an object whose values are strings and nulls.</summary>
    public static JsonMap<string> ReadStrings(ref JsonReader reader)
    {
        var map = new JsonMap<string>();
        reader.ReadStartObject();
        while (reader.ReadName(out var name))
        {
            // An annotation can't keep a null out of JSON, and it must be written back.
            map.Add(ToKey(name), reader.TryReadNull() ? null! : reader.ReadString());
        }

        return map;
    }

    /// <summary>An object whose values are strings and nulls.</summary>
    public static void WriteStrings(JsonWriter writer, IReadOnlyDictionary<string, string> map)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(map);
        var entries = JsonMap<string>.From(map);
        writer.WriteStartObject();
        for (var i = 0; i < entries.EntryCount; i++)
        {
            writer.WriteName(entries.KeyAt(i));
            writer.WriteString(entries.ValueAt(i));
        }

        writer.WriteEndObject();
    }

    /// <summary>A key as text.</summary>
    /// <param name="name">As <see cref="JsonReader.ReadName"/> gave it.</param>
    public static string ToKey(ReadOnlySpan<byte> name) => RecurringTexts.Get(name);

    /// <summary>The key of an entry, in the order of the JSON.</summary>
    /// <param name="entry">From 0 to <see cref="EntryCount"/> − 1.</param>
    public string KeyAt(int entry) => _keys[entry];

    /// <summary>Whether there is an entry with this key; keys are compared byte for byte.</summary>
    public bool ContainsKey(string key) => Find(key) >= 0;

    /// <summary>The last entry with this key, which is the one that counts; −1 if there is none.</summary>
    protected int Find(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (EntryCount > LongestSearch)
            return (_index ??= BuildIndex()).TryGetValue(key, out var entry) ? entry : -1;

        for (var i = EntryCount - 1; i >= 0; i--)
        {
            if (_keys[i] == key)
                return i;
        }

        return -1;
    }

    private protected void AddKey(string key)
    {
        if (EntryCount == _keys.Length)
        {
            // Not Array.Resize: a generic method would have to be instantiated on a cold start.
            var keys = new string[EntryCount == 0 ? 4 : EntryCount * 2];
            Array.Copy(_keys, keys, EntryCount);
            _keys = keys;
        }

        _keys[EntryCount++] = key;
        _index = null;
        _distinct = -1;
    }

    /// <summary>Whether an entry counts: no later one has its key.</summary>
    internal bool Counts(int entry) => Find(_keys[entry]) == entry;

    private Dictionary<string, int> BuildIndex()
    {
        var index = new Dictionary<string, int>(EntryCount, StringComparer.Ordinal);
        for (var i = 0; i < EntryCount; i++)
            index[_keys[i]] = i;
        return index;
    }

    private int CountDistinct()
    {
        var count = 0;
        for (var i = 0; i < EntryCount; i++)
        {
            if (Counts(i))
                count++;
        }

        return count;
    }
}
