using System.Collections;
using System.Runtime.CompilerServices;

namespace LambdaKit.Events.Json;

/// <summary>A payload whose root is an array: its elements, in order. A handler takes or returns it as it does an event model.</summary>
/// <remarks>Written as <c>[first, second]</c>, or from any list by <see cref="From"/>. An element that is null in JSON stays one.</remarks>
/// <typeparam name="T">What the elements are: an event model, or a type with JSON code of its own such as <see cref="JsonValue"/>.</typeparam>
[CollectionBuilder(typeof(EventList), nameof(EventList.Create))]
public sealed class EventList<T> : IReadOnlyList<T>, IJsonReadable<EventList<T>>, IEventModel<EventList<T>>
    where T : IJsonReadable<T>
{
    private readonly IReadOnlyList<T> _elements;

    internal EventList(IReadOnlyList<T> elements) => _elements = elements;

    /// <summary>Reads and writes such a list.</summary>
    public static EventSerializer<EventList<T>> Serializer { get; } = new ListSerializer();

    /// <summary>How many elements there are.</summary>
    public int Count => _elements.Count;

    /// <summary>None: an array has no fields.</summary>
    UnknownFields IEventModel<EventList<T>>.UnknownFields => default;

    /// <summary>The element at a place, from 0.</summary>
    public T this[int index] => _elements[index];

    /// <summary>The elements of a list, which is not copied.</summary>
    public static EventList<T> From(IReadOnlyList<T> elements)
    {
        ArgumentNullException.ThrowIfNull(elements);
        return elements as EventList<T> ?? new(elements);
    }

    /// <summary>Reads a whole document.</summary>
    /// <exception cref="EventFormatException">It is not valid JSON, no array, or an element is not of its model's shape.</exception>
    public static EventList<T> Parse(ReadOnlySpan<byte> utf8Json) => Serializer.Read(utf8Json);

    /// <summary>Reads a whole document that is a text.</summary>
    /// <exception cref="EventFormatException">It is not valid JSON, no array, or an element is not of its model's shape.</exception>
    public static EventList<T> Parse(string json) => Serializer.Read(json);

    /// <inheritdoc/>
    public static EventList<T> ReadFrom(ref JsonReader reader)
    {
        var elements = new List<T>();
        reader.ReadStartArray();
        while (reader.ReadNextElement())
        {
            // A value type that can be null in JSON reads it by itself.
            elements.Add(!typeof(T).IsValueType && reader.TryReadNull() ? default! : T.ReadFrom(ref reader));
        }

        return new(elements);
    }

    /// <inheritdoc/>
    public void WriteTo(JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartArray();
        for (var i = 0; i < _elements.Count; i++)
        {
            if (_elements[i] is { } element)
                element.WriteTo(writer);
            else
                writer.WriteNull();
        }

        writer.WriteEndArray();
    }

    /// <summary>The list as a JSON document.</summary>
    public byte[] ToUtf8Json()
    {
        using var writer = new JsonWriter();
        WriteTo(writer);
        return writer.WrittenSpan.ToArray();
    }

    /// <summary>The list as the text of a JSON document.</summary>
    public string ToJson() => Serializer.WriteText(this);

    /// <summary>The elements in order.</summary>
    public IEnumerator<T> GetEnumerator() => _elements.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    EventSerializer<EventList<T>> IEventModel<EventList<T>>.GetSerializer() => Serializer;

    private sealed class ListSerializer : EventSerializer<EventList<T>>
    {
        public override string Name => "list of " + typeof(T).Name;

        public override ReadOnlySpan<byte> Sample => "[{}]"u8;

        public override EventList<T> Read(ref JsonReader reader) => ReadFrom(ref reader);

        public override void Write(JsonWriter writer, EventList<T> value) => value.WriteTo(writer);
    }
}
