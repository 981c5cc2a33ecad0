using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization.Metadata;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.DynamoDb;

/// <summary>Attribute values by name, in the order of the JSON: an item, its key, or a value of kind <see cref="AttributeKind.Map"/>. Immutable.</summary>
public sealed class AttributeMap : IReadOnlyDictionary<string, AttributeValue>, IJsonReadable<AttributeMap>
{
    /// <summary>What a rehearsed event holds in its place.</summary>
    internal const string SampleJson = "{\"x\":{\"S\":\"x\"},\"y\":{\"N\":\"1\"}}";

    /// <summary>Serves item after item, as a stream brings a batch of them; null while one is written.</summary>
    private static JsonWriter? _idleWriter;

    private readonly JsonMap<AttributeValue> _attributes;

    /// <summary>A map of these attributes.</summary>
    public AttributeMap(IEnumerable<KeyValuePair<string, AttributeValue>> attributes)
    {
        ArgumentNullException.ThrowIfNull(attributes);
        _attributes = new JsonMap<AttributeValue>();
        foreach (var (name, value) in attributes)
            _attributes.Add(name, value ?? throw new ArgumentException("An attribute is null; use AttributeValue.Null.", nameof(attributes)));
    }

    private AttributeMap(JsonMap<AttributeValue> attributes) => _attributes = attributes;

    /// <summary>A map without attributes.</summary>
    public static AttributeMap Empty { get; } = new(JsonMap<AttributeValue>.Empty);

    /// <summary>How many attributes there are.</summary>
    public int Count => _attributes.Count;

    /// <summary>The names of the attributes.</summary>
    public IEnumerable<string> Keys => _attributes.Keys;

    /// <summary>The values of the attributes.</summary>
    public IEnumerable<AttributeValue> Values => _attributes.Values;

    /// <summary>The value of an attribute; null when there is no such attribute.</summary>
    public AttributeValue? this[string name] => _attributes.TryGetValue(name, out var value) ? value : null;

    AttributeValue IReadOnlyDictionary<string, AttributeValue>.this[string key] => _attributes[key];

    /// <summary>An object of yours as an item: its JSON, kind by kind, as <see cref="AttributeValue.From{T}"/> says.</summary>
    /// <exception cref="ArgumentException">Its JSON is no object.</exception>
    public static AttributeMap From<T>(T value, JsonTypeInfo<T> typeInfo) =>
        AttributeValue.From(value, typeInfo).Map
        ?? throw new ArgumentException("The JSON of the value is no object, so it has no attributes; use AttributeValue.From.", nameof(value));

    /// <inheritdoc/>
    public static AttributeMap ReadFrom(ref JsonReader reader)
    {
        var attributes = new JsonMap<AttributeValue>();
        reader.ReadStartObject();
        while (reader.ReadName(out var name))
        {
            var key = JsonMap.ToKey(name);
            attributes.Add(key, AttributeValue.ReadFrom(ref reader));
        }

        return new(attributes);
    }

    /// <inheritdoc/>
    public void WriteTo(JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        for (var i = 0; i < _attributes.EntryCount; i++)
        {
            writer.WriteName(_attributes.KeyAt(i));
            _attributes.ValueAt(i).WriteTo(writer);
        }

        writer.WriteEndObject();
    }

    /// <summary>The item as an object of yours, by its JSON: the way back of <see cref="From{T}"/>.</summary>
    /// <exception cref="EventFormatException">The item does not fit the type.</exception>
    public T? To<T>(JsonTypeInfo<T> typeInfo)
    {
        ArgumentNullException.ThrowIfNull(typeInfo);
        var writer = Interlocked.Exchange(ref _idleWriter, null) ?? new JsonWriter();
        writer.Reset();
        AttributeMapping.WriteJson(writer, this, typeInfo);
        var item = UserTypeJson.Read(writer.WrittenSpan, typeInfo);
        _idleWriter = writer;
        return item;
    }

    /// <summary>The item as plain JSON, without DynamoDB's kinds: sets as arrays, bytes as base64.</summary>
    public JsonValue ToJson() => AttributeValue.FromMap(this).ToJson();

    /// <summary>The entries by their place, so that nothing is allocated to go through them: <see cref="EntryAt"/> has them, from 0 on.</summary>
    internal int EntryCount => _attributes.EntryCount;

    /// <summary>An entry; null for one whose name comes again behind it, which does not count.</summary>
    internal AttributeValue? EntryAt(int entry, out string name)
    {
        name = _attributes.KeyAt(entry);
        return _attributes.Counts(entry) ? _attributes.ValueAt(entry) : null;
    }

    /// <inheritdoc/>
    public bool ContainsKey(string key) => _attributes.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out AttributeValue value) => _attributes.TryGetValue(key, out value);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, AttributeValue>> GetEnumerator() => _attributes.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
