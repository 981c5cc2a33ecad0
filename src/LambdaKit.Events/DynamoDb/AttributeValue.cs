using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LambdaKit.Events.Json;
using LambdaKit.Events.Text;

namespace LambdaKit.Events.DynamoDb;

/// <summary>A value of a DynamoDB attribute: of exactly one <see cref="Kind"/>. Immutable.</summary>
public sealed class AttributeValue : IJsonReadable<AttributeValue>
{
    /// <summary>What a rehearsed event holds in its place.</summary>
    internal const string SampleJson = "{\"S\":\"x\"}";

    private static readonly AttributeValue True = new(AttributeKind.Boolean, "true");
    private static readonly AttributeValue False = new(AttributeKind.Boolean, "false");

    // By kind: string, byte[], AttributeMap, AttributeValue[], string[] or byte[][]; the JSON as byte[] when the kind is unknown.
    private readonly object? _value;

    private AttributeValue(AttributeKind kind, object? value)
    {
        Kind = kind;
        _value = value;
    }

    /// <summary>DynamoDB's null.</summary>
    public static AttributeValue Null { get; } = new(AttributeKind.Null, null);

    /// <summary>What it is; the property for that kind is not null, all others are.</summary>
    public AttributeKind Kind { get; }

    /// <summary>The text (<c>S</c>); null when it is of another kind.</summary>
    public string? String => Kind == AttributeKind.String ? (string?)_value : null;

    /// <summary>The number (<c>N</c>) as DynamoDB spells it, all its digits; null when it is of another kind.</summary>
    public string? Number => Kind == AttributeKind.Number ? (string?)_value : null;

    /// <summary>The bytes (<c>B</c>); null when it is of another kind.</summary>
    public ReadOnlyMemory<byte>? Binary => Kind == AttributeKind.Binary ? new ReadOnlyMemory<byte>((byte[]?)_value) : default(ReadOnlyMemory<byte>?);

    /// <summary>True or false (<c>BOOL</c>); null when it is of another kind.</summary>
    public bool? Boolean => Kind == AttributeKind.Boolean ? ReferenceEquals(this, True) : null;

    /// <summary>Whether it is DynamoDB's null (<c>NULL</c>).</summary>
    public bool IsNull => Kind == AttributeKind.Null;

    /// <summary>The values by name (<c>M</c>), which may be none; null when it is of another kind.</summary>
    public AttributeMap? Map => Kind == AttributeKind.Map ? (AttributeMap?)_value : null;

    /// <summary>The values in order (<c>L</c>), which may be none; null when it is of another kind.</summary>
    public IReadOnlyList<AttributeValue>? List => Kind == AttributeKind.List ? (AttributeValue[]?)_value : null;

    /// <summary>The texts (<c>SS</c>); null when it is of another kind.</summary>
    public IReadOnlyList<string>? StringSet => Kind == AttributeKind.StringSet ? (string[]?)_value : null;

    /// <summary>The numbers (<c>NS</c>) as DynamoDB spells them; null when it is of another kind.</summary>
    public IReadOnlyList<string>? NumberSet => Kind == AttributeKind.NumberSet ? (string[]?)_value : null;

    /// <summary>The byte strings (<c>BS</c>); null when it is of another kind.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>>? BinarySet
    {
        get
        {
            if (Kind != AttributeKind.BinarySet)
                return null;

            var arrays = (byte[][])_value!; // by kind
            var memories = new ReadOnlyMemory<byte>[arrays.Length];
            for (var i = 0; i < arrays.Length; i++)
                memories[i] = arrays[i];

            return memories;
        }
    }

    /// <summary>A text.</summary>
    public static AttributeValue FromString(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(AttributeKind.String, value);
    }

    /// <summary>A number given by its digits, such as <c>-1.5E3</c>.</summary>
    /// <exception cref="ArgumentException">It is no number as JSON spells it.</exception>
    public static AttributeValue FromNumber(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return NumberText.IsNumber(Utf8Text.ToBytes(value))
            ? new(AttributeKind.Number, value)
            : throw new ArgumentException("The text is no number as JSON spells it, so DynamoDB would refuse it; give digits, a point and an exponent only.", nameof(value));
    }

    /// <summary>A number.</summary>
    public static AttributeValue FromNumber(long value) => new(AttributeKind.Number, JsonValue.From(value).GetRawText());

    /// <summary>A number, with the scale that the decimal has.</summary>
    public static AttributeValue FromNumber(decimal value)
    {
        using var writer = new JsonWriter(48);
        writer.WriteNumber(value);
        return new(AttributeKind.Number, Utf8Text.ToText(writer.WrittenSpan));
    }

    /// <summary>A number in its shortest spelling that reads back the same.</summary>
    /// <exception cref="ArgumentException">Not a number, or infinite: DynamoDB has no such value.</exception>
    public static AttributeValue FromNumber(double value)
    {
        using var writer = new JsonWriter(48);
        writer.WriteNumber(value);
        return new(AttributeKind.Number, Utf8Text.ToText(writer.WrittenSpan));
    }

    /// <summary>A copy of bytes.</summary>
    public static AttributeValue FromBinary(ReadOnlyMemory<byte> value) => new(AttributeKind.Binary, value.ToArray());

    /// <summary>True or false.</summary>
    public static AttributeValue FromBoolean(bool value) => value ? True : False;

    /// <summary>Values by name; none is allowed.</summary>
    public static AttributeValue FromMap(AttributeMap value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(AttributeKind.Map, value);
    }

    /// <summary>Values in order; none is allowed.</summary>
    public static AttributeValue FromList(IEnumerable<AttributeValue> values) => new(AttributeKind.List, new List<AttributeValue>(values).ToArray());

    /// <summary>A set of texts.</summary>
    /// <exception cref="ArgumentException">There are none: DynamoDB has no empty set.</exception>
    public static AttributeValue FromStringSet(IEnumerable<string> values) => new(AttributeKind.StringSet, NotEmpty(new List<string>(values).ToArray()));

    /// <summary>A set of numbers given by their digits.</summary>
    /// <exception cref="ArgumentException">There are none, for DynamoDB has no empty set, or one is no number.</exception>
    public static AttributeValue FromNumberSet(IEnumerable<string> values)
    {
        var numbers = NotEmpty(new List<string>(values).ToArray());
        foreach (var number in numbers)
            _ = FromNumber(number);

        return new(AttributeKind.NumberSet, numbers);
    }

    /// <summary>A set of byte strings.</summary>
    /// <exception cref="ArgumentException">There are none: DynamoDB has no empty set.</exception>
    public static AttributeValue FromBinarySet(IEnumerable<ReadOnlyMemory<byte>> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var arrays = new List<byte[]>();
        foreach (var value in values)
            arrays.Add(value.ToArray());

        return new(AttributeKind.BinarySet, NotEmpty(arrays.ToArray()));
    }

    /// <summary>An object of yours as an attribute value: what its JSON is, kind by kind.</summary>
    /// <remarks>
    /// A text becomes <c>S</c>, a number <c>N</c> with its digits, true and false <c>BOOL</c>, null <c>NULL</c>, an object <c>M</c>, an array <c>L</c>.
    /// What JSON can't tell comes from the type: bytes (<c>byte[]</c>, <c>ReadOnlyMemory&lt;byte&gt;</c>) become <c>B</c>, sets (<c>HashSet&lt;T&gt;</c>
    /// and the like) <c>SS</c>, <c>NS</c> or <c>BS</c>; an empty set becomes <c>NULL</c>, since DynamoDB has none.
    /// </remarks>
    public static AttributeValue From<T>(T value, JsonTypeInfo<T> typeInfo)
    {
        ArgumentNullException.ThrowIfNull(typeInfo);
        return AttributeMapping.FromJson(JsonSerializer.SerializeToUtf8Bytes(value, typeInfo), typeInfo);
    }

    /// <summary>The value as an object of yours, by its JSON: the way back of <see cref="From{T}"/>.</summary>
    /// <remarks>
    /// A number keeps all its 38 digits in a property of type <c>JsonElement</c>, <c>JsonNode</c> or <c>Int128</c>, from which it becomes one again, and of type
    /// <c>string</c>, from which it becomes a text; <c>decimal</c> holds 28 of them.
    /// </remarks>
    /// <exception cref="EventFormatException">The value does not fit the type.</exception>
    public T? To<T>(JsonTypeInfo<T> typeInfo)
    {
        ArgumentNullException.ThrowIfNull(typeInfo);
        using var writer = new JsonWriter();
        AttributeMapping.WriteJson(writer, this, typeInfo);
        return UserTypeJson.Read(writer.WrittenSpan, typeInfo);
    }

    /// <summary>The value as plain JSON, without DynamoDB's kinds: sets as arrays, bytes as base64.</summary>
    public JsonValue ToJson()
    {
        using var writer = new JsonWriter();
        AttributeMapping.WriteJson(writer, this, typeInfo: null);
        return JsonValue.Parse(writer.WrittenSpan);
    }

    /// <inheritdoc/>
    public static AttributeValue ReadFrom(ref JsonReader reader)
    {
        var start = reader;
        if (reader.PeekKind() == JsonKind.Object)
        {
            reader.ReadStartObject();
            if (reader.ReadName(out var name) && ReadKind(KindOf(name), ref reader) is { } value && !reader.ReadName(out _))
                return value;
        }

        // No attribute value as we know them: the whole of it is kept.
        reader = start;
        return new(AttributeKind.Unknown, reader.ReadRaw().ToArray());
    }

    /// <inheritdoc/>
    public void WriteTo(JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (Kind == AttributeKind.Unknown)
        {
            writer.WriteRaw((byte[])_value!); // by kind
            return;
        }

        writer.WriteStartObject();
        switch (Kind)
        {
            case AttributeKind.String:
                writer.WritePreparedName("\"S\":"u8);
                writer.WriteString(String);
                break;
            case AttributeKind.Number:
                writer.WritePreparedName("\"N\":"u8);
                writer.WriteString(Number);
                break;
            case AttributeKind.Binary:
                writer.WritePreparedName("\"B\":"u8);
                writer.WriteBase64((byte[]?)_value);
                break;
            case AttributeKind.Boolean:
                writer.WritePreparedName("\"BOOL\":"u8);
                writer.WriteBoolean(ReferenceEquals(this, True));
                break;
            case AttributeKind.Null:
                writer.WritePreparedName("\"NULL\":"u8);
                writer.WriteBoolean(true);
                break;
            case AttributeKind.Map:
                writer.WritePreparedName("\"M\":"u8);
                Map!.WriteTo(writer); // by kind
                break;
            case AttributeKind.List:
                writer.WritePreparedName("\"L\":"u8);
                writer.WriteStartArray();
                foreach (var value in (AttributeValue[])_value!) // by kind
                    value.WriteTo(writer);
                writer.WriteEndArray();
                break;
            case AttributeKind.StringSet:
                writer.WritePreparedName("\"SS\":"u8);
                WriteTexts(writer);
                break;
            case AttributeKind.NumberSet:
                writer.WritePreparedName("\"NS\":"u8);
                WriteTexts(writer);
                break;
            default:
                writer.WritePreparedName("\"BS\":"u8);
                writer.WriteStartArray();
                foreach (var value in (byte[][])_value!) // by kind
                    writer.WriteBase64(value);
                writer.WriteEndArray();
                break;
        }

        writer.WriteEndObject();
    }

    /// <summary>The kind: never the value, which could end up in a log.</summary>
    public override string ToString() => $"DynamoDB {Kind}";

    /// <summary>The JSON of a value of unknown kind.</summary>
    internal ReadOnlySpan<byte> UnknownJson => Kind == AttributeKind.Unknown ? (byte[]?)_value : null;

    private static AttributeKind KindOf(ReadOnlySpan<byte> name) => name.Length switch
    {
        1 => name[0] switch
        {
            (byte)'S' => AttributeKind.String,
            (byte)'N' => AttributeKind.Number,
            (byte)'B' => AttributeKind.Binary,
            (byte)'M' => AttributeKind.Map,
            (byte)'L' => AttributeKind.List,
            _ => AttributeKind.Unknown,
        },
        2 when name[1] == 'S' => name[0] switch
        {
            (byte)'S' => AttributeKind.StringSet,
            (byte)'N' => AttributeKind.NumberSet,
            (byte)'B' => AttributeKind.BinarySet,
            _ => AttributeKind.Unknown,
        },
        4 when name.SequenceEqual("BOOL"u8) => AttributeKind.Boolean,
        4 when name.SequenceEqual("NULL"u8) => AttributeKind.Null,
        _ => AttributeKind.Unknown,
    };

    /// <summary>What stands behind the name of a kind; null when it is not what DynamoDB writes there.</summary>
    private static AttributeValue? ReadKind(AttributeKind kind, ref JsonReader reader)
    {
        switch (kind, reader.PeekKind())
        {
            case (AttributeKind.String or AttributeKind.Number, JsonKind.String):
                return new(kind, reader.ReadString());
            case (AttributeKind.Binary, JsonKind.String):
                return Base64Text.TryDecodeCanonical(reader.ReadStringUtf8(), out var bytes) ? new(kind, bytes) : null;
            case (AttributeKind.Boolean, JsonKind.Boolean):
                return reader.ReadBoolean() ? True : False;
            case (AttributeKind.Null, JsonKind.Boolean):
                return reader.ReadBoolean() ? Null : null;
            case (AttributeKind.Map, JsonKind.Object):
                return new(kind, AttributeMap.ReadFrom(ref reader));
            case (AttributeKind.List, JsonKind.Array):
                return ReadList(ref reader);
            case (AttributeKind.StringSet or AttributeKind.NumberSet or AttributeKind.BinarySet, JsonKind.Array):
                return ReadSet(kind, ref reader);
            default:
                return null;
        }
    }

    private static AttributeValue ReadList(ref JsonReader reader)
    {
        object[] values = new AttributeValue[2];
        var count = 0;
        reader.ReadStartArray();
        while (reader.ReadNextElement())
        {
            if (count == values.Length)
                values = Copy(values, count, new AttributeValue[count * 2]);
            values[count++] = ReadFrom(ref reader);
        }

        return new(AttributeKind.List, count == values.Length ? values : Copy(values, count, new AttributeValue[count]));
    }

    private static AttributeValue? ReadSet(AttributeKind kind, ref JsonReader reader)
    {
        var isBinary = kind == AttributeKind.BinarySet;
        var values = NewSet(isBinary, 2);
        var count = 0;
        reader.ReadStartArray();
        while (reader.ReadNextElement())
        {
            if (reader.PeekKind() != JsonKind.String)
                return null;

            if (count == values.Length)
                values = Copy(values, count, NewSet(isBinary, count * 2));
            if (!isBinary)
                values[count++] = reader.ReadString();
            else if (Base64Text.TryDecodeCanonical(reader.ReadStringUtf8(), out var bytes))
                values[count++] = bytes;
            else
                return null;
        }

        return new(kind, count == values.Length ? values : Copy(values, count, NewSet(isBinary, count)));
    }

    private static object[] NewSet(bool isBinary, int length) => isBinary ? new byte[length][] : new string[length];

    private static object[] Copy(object[] from, int count, object[] to)
    {
        Array.Copy(from, to, count);
        return to;
    }

    private static T[] NotEmpty<T>(T[] values) =>
        values.Length > 0 ? values : throw new ArgumentException("The set is empty, and DynamoDB has no empty set; leave the attribute out, or use AttributeValue.Null.", nameof(values));

    private void WriteTexts(JsonWriter writer)
    {
        writer.WriteStartArray();
        foreach (var text in (string[])_value!) // by kind
            writer.WriteString(text);
        writer.WriteEndArray();
    }
}
