using System.Collections;
using System.Runtime.CompilerServices;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Lex;

/// <summary>Slots of an intent of Lex V1: names, and values that are null as long as they aren't known. The default is empty.</summary>
/// <remarks>
/// Written as <c>[new("Size", "large"), new("Time", null)]</c>, or as a <c>Dictionary&lt;string, string?&gt;</c>.
/// A value that is no text in JSON (a number) reads as its JSON and is written back as it was.
/// </remarks>
[CollectionBuilder(typeof(LexSlots), nameof(Create))]
public readonly struct LexSlots : IReadOnlyDictionary<string, string?>, IJsonReadable<LexSlots>
{
    /// <summary>What a rehearsed event holds in its place.</summary>
    internal const string SampleJson = "{\"x\":\"x\"}";

    private readonly JsonMap<JsonValue>? _slots;

    private LexSlots(JsonMap<JsonValue> slots) => _slots = slots;

    /// <summary>How many there are, those not known included.</summary>
    public int Count => _slots is null ? 0 : _slots.Count;

    /// <summary>The names, in order.</summary>
    public IEnumerable<string> Keys => Slots.Keys;

    /// <summary>The values, in order.</summary>
    public IEnumerable<string?> Values
    {
        get
        {
            foreach (var value in Slots.Values)
                yield return value.GetText();
        }
    }

    private JsonMap<JsonValue> Slots => _slots ?? JsonMap<JsonValue>.Empty;

    /// <summary>The value of a slot; null when it isn't known, or when there is no such slot.</summary>
    public string? this[string name] => TryGetValue(name, out var value) ? value : null;

    string? IReadOnlyDictionary<string, string?>.this[string key] =>
        TryGetValue(key, out var value) ? value : throw new KeyNotFoundException("There is no slot of that name.");

    /// <summary>Those pairs, in that order: what a collection expression calls.</summary>
    public static LexSlots Create(ReadOnlySpan<KeyValuePair<string, string?>> pairs)
    {
        var slots = new JsonMap<JsonValue>();
        foreach (var pair in pairs)
            slots.Add(pair.Key, JsonValue.From(pair.Value));
        return new(slots);
    }

    /// <summary>Those pairs, in that order.</summary>
    public static LexSlots From(IEnumerable<KeyValuePair<string, string?>> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        return Create(new List<KeyValuePair<string, string?>>(pairs).ToArray());
    }

    /// <summary>A copy of a dictionary.</summary>
    public static implicit operator LexSlots(Dictionary<string, string?> pairs) => From(pairs);

    /// <inheritdoc/>
    public static LexSlots ReadFrom(ref JsonReader reader)
    {
        var slots = new JsonMap<JsonValue>();
        reader.ReadStartObject();
        while (reader.ReadName(out var name))
            slots.Add(JsonMap.ToKey(name), JsonValue.ReadFrom(ref reader));
        return new(slots);
    }

    /// <inheritdoc/>
    public void WriteTo(JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        var slots = Slots;
        for (var i = 0; i < slots.EntryCount; i++)
        {
            writer.WriteName(slots.KeyAt(i));
            slots.ValueAt(i).WriteTo(writer);
        }

        writer.WriteEndObject();
    }

    /// <summary>Whether there is such a slot, with a value or without.</summary>
    public bool ContainsKey(string key) => Slots.ContainsKey(key);

    /// <summary>The value of a slot, null when it isn't known; false when there is no such slot.</summary>
    public bool TryGetValue(string key, out string? value)
    {
        var isFound = Slots.TryGetValue(key, out var json);
        value = json.GetText();
        return isFound;
    }

    /// <summary>The slots, in order.</summary>
    public IEnumerator<KeyValuePair<string, string?>> GetEnumerator()
    {
        foreach (var slot in Slots)
            yield return new(slot.Key, slot.Value.GetText());
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
