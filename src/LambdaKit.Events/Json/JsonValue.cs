using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LambdaKit.Events.Text;

namespace LambdaKit.Events.Json;

/// <summary>Any JSON value, as it was spelled. The default is <c>null</c>.</summary>
public readonly struct JsonValue : IJsonReadable<JsonValue>
{
    /// <summary>What a rehearsed event holds in its place.</summary>
    internal const string SampleJson = "{\"x\":1}";

    private readonly ReadOnlyMemory<byte> _utf8;

    private JsonValue(ReadOnlyMemory<byte> utf8) => _utf8 = utf8;

    /// <summary><c>null</c></summary>
    public static JsonValue Null => default;

    /// <summary>What it is; never <see cref="JsonKind.End"/>.</summary>
    public JsonKind Kind => _utf8.IsEmpty ? JsonKind.Null : Reader().PeekKind();

    /// <summary>Whether it is <c>null</c>.</summary>
    public bool IsNull => Kind == JsonKind.Null;

    /// <summary>The JSON text, without white space around it.</summary>
    public ReadOnlyMemory<byte> Utf8 => _utf8.IsEmpty ? "null"u8.ToArray() : _utf8;

    /// <summary>The value of a member of an object: the last one of that name; <see cref="Null"/> when there is none, or when this is no object.</summary>
    public JsonValue this[string name] => TryGetProperty(name, out var value) ? value : Null;

    /// <summary>The element of an array; <see cref="Null"/> when there are not so many, or when this is no array.</summary>
    public JsonValue this[int index]
    {
        get
        {
            foreach (var element in GetElements())
            {
                if (index-- == 0)
                    return element;
            }

            return Null;
        }
    }

    /// <summary>Checks a JSON text and keeps a copy of it.</summary>
    /// <exception cref="EventFormatException">It is not valid JSON.</exception>
    public static JsonValue Parse(ReadOnlySpan<byte> utf8Json)
    {
        var reader = new JsonReader(utf8Json);
        var value = ReadFrom(ref reader);
        reader.ReadEnd();
        return value;
    }

    /// <summary>Checks a JSON text and keeps a copy of it.</summary>
    /// <exception cref="EventFormatException">It is not valid JSON.</exception>
    public static JsonValue Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Parse(Utf8Text.ToBytes(json));
    }

    /// <summary>The JSON of an object of yours.</summary>
    public static JsonValue From<T>(T value, JsonTypeInfo<T> typeInfo) => new(JsonSerializer.SerializeToUtf8Bytes(value, typeInfo));

    /// <summary>A string, or <c>null</c>.</summary>
    public static JsonValue From(string? text)
    {
        if (text is null)
            return Null;

        using var writer = new JsonWriter(text.Length + 16);
        writer.WriteString(text);
        return new(writer.WrittenSpan.ToArray());
    }

    /// <summary>A whole number.</summary>
    public static JsonValue From(long number)
    {
        using var writer = new JsonWriter(32);
        writer.WriteNumber(number);
        return new(writer.WrittenSpan.ToArray());
    }

    /// <summary><c>true</c> or <c>false</c></summary>
    public static JsonValue From(bool value) => new(value ? "true"u8.ToArray() : "false"u8.ToArray());

    /// <inheritdoc/>
    public static JsonValue ReadFrom(ref JsonReader reader) => new(reader.ReadRaw().ToArray());

    /// <inheritdoc/>
    public void WriteTo(JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (_utf8.IsEmpty)
            writer.WriteNull();
        else
            writer.WriteRaw(_utf8.Span);
    }

    /// <summary>An object of yours, read from this.</summary>
    /// <exception cref="EventFormatException">The JSON does not fit the type.</exception>
    public T? As<T>(JsonTypeInfo<T> typeInfo) => UserTypeJson.Read(Utf8.Span, typeInfo);

    /// <summary>The text of a string; null when this is no string.</summary>
    public string? GetString() => Kind == JsonKind.String ? Reader().ReadString() : null;

    /// <summary>The text of a string, null for <c>null</c>, and the JSON text of anything else.</summary>
    public string? GetText() => Kind switch
    {
        JsonKind.Null => null,
        JsonKind.String => Reader().ReadString(),
        _ => GetRawText(),
    };

    /// <summary>The JSON text, without white space around it.</summary>
    public string GetRawText() => Utf8Text.ToText(Utf8.Span);

    /// <summary>Whether this is <c>true</c>; null when it is neither <c>true</c> nor <c>false</c>.</summary>
    public bool? GetBoolean() => Kind == JsonKind.Boolean ? _utf8.Length == 4 : null;

    /// <summary>The number; null when this is no whole number from −2⁶³ to 2⁶³−1.</summary>
    public long? GetInt64()
    {
        if (Kind != JsonKind.Number)
            return null;

        try
        {
            return Reader().ReadInt64();
        }
        catch (EventFormatException)
        {
            return null;
        }
    }

    /// <summary>The number; null when this is no number that a decimal can hold exactly.</summary>
    public decimal? GetDecimal()
    {
        if (Kind != JsonKind.Number)
            return null;

        try
        {
            return Reader().ReadDecimal();
        }
        catch (EventFormatException)
        {
            return null;
        }
    }

    /// <summary>The value of a member of an object, the last one of that name; false when there is none, or when this is no object.</summary>
    public bool TryGetProperty(string name, out JsonValue value)
    {
        ArgumentNullException.ThrowIfNull(name);
        value = default;
        if (Kind != JsonKind.Object)
            return false;

        var found = false;
        var reader = Reader();
        reader.ReadStartObject();
        while (reader.ReadName(out var memberName))
        {
            var matches = Utf8Text.ToText(memberName) == name;
            var member = Next(ref reader);
            if (!matches)
                continue;

            value = member;
            found = true;
        }

        return found;
    }

    /// <summary>The members of an object, in its order; none when this is no object.</summary>
    public IReadOnlyList<KeyValuePair<string, JsonValue>> GetMembers()
    {
        var members = new List<KeyValuePair<string, JsonValue>>();
        if (Kind != JsonKind.Object)
            return members;

        var reader = Reader();
        reader.ReadStartObject();
        while (reader.ReadName(out var name))
        {
            var text = Utf8Text.ToText(name);
            members.Add(new(text, Next(ref reader)));
        }

        return members;
    }

    /// <summary>The elements of an array; none when this is no array.</summary>
    public IReadOnlyList<JsonValue> GetElements()
    {
        var elements = new List<JsonValue>();
        if (Kind != JsonKind.Array)
            return elements;

        var reader = Reader();
        reader.ReadStartArray();
        while (reader.ReadNextElement())
            elements.Add(Next(ref reader));

        return elements;
    }

    /// <summary>The kind and the size: never the content, which could end up in a log.</summary>
    public override string ToString() => $"JSON {Kind}, {Utf8.Length} bytes";

    /// <summary>In front of the value, whose nesting was limited when it was first read.</summary>
    private JsonReader Reader() => new(_utf8.Span, source: null, int.MaxValue);

    /// <summary>The reader's next value, without copying it.</summary>
    private JsonValue Next(ref JsonReader reader)
    {
        var length = reader.ReadRaw().Length;
        return new(_utf8.Slice(reader.Position - length, length));
    }
}
