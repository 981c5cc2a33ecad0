using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json.Serialization.Metadata;
using LambdaKit.Events.Json;
using LambdaKit.Events.Text;

namespace LambdaKit.Events.DynamoDb;

/// <summary>Between attribute values and plain JSON. What JSON can't tell (bytes, sets, a number in a text) is told by the contract of the type.</summary>
internal static class AttributeMapping
{
    /// <summary>38 digits, a sign, a point and an exponent are shorter.</summary>
    private const int LongestNumber = 64;

    private static readonly Type[] SetTypes =
    [
        typeof(HashSet<>), typeof(SortedSet<>), typeof(ISet<>), typeof(IReadOnlySet<>),
        typeof(ImmutableHashSet<>), typeof(ImmutableSortedSet<>), typeof(IImmutableSet<>), typeof(FrozenSet<>),
    ];

    public static AttributeValue FromJson(ReadOnlySpan<byte> utf8Json, JsonTypeInfo? typeInfo)
    {
        var reader = new JsonReader(utf8Json);
        return Read(ref reader, typeInfo);
    }

    public static void WriteJson(JsonWriter writer, AttributeValue value, JsonTypeInfo? typeInfo)
    {
        switch (value.Kind)
        {
            case AttributeKind.String:
                writer.WriteString(value.String);
                break;
            case AttributeKind.Number:
                WriteNumber(writer, value.Number!, typeInfo); // by kind
                break;
            case AttributeKind.Binary:
                writer.WriteBase64(value.Binary.GetValueOrDefault().Span);
                break;
            case AttributeKind.Boolean:
                writer.WriteBoolean(value.Boolean == true);
                break;
            case AttributeKind.Null:
                writer.WriteNull();
                break;
            case AttributeKind.Map:
                WriteJson(writer, value.Map!, typeInfo); // by kind
                break;
            case AttributeKind.List:
                writer.WriteStartArray();
                var element = Element(typeInfo);
                foreach (var item in value.List!) // by kind
                    WriteJson(writer, item, element);
                writer.WriteEndArray();
                break;
            case AttributeKind.StringSet:
                writer.WriteStartArray();
                foreach (var text in value.StringSet!) // by kind
                    writer.WriteString(text);
                writer.WriteEndArray();
                break;
            case AttributeKind.NumberSet:
                writer.WriteStartArray();
                var number = Element(typeInfo);
                foreach (var text in value.NumberSet!) // by kind
                    WriteNumber(writer, text, number);
                writer.WriteEndArray();
                break;
            case AttributeKind.BinarySet:
                writer.WriteStartArray();
                foreach (var bytes in value.BinarySet!) // by kind
                    writer.WriteBase64(bytes.Span);
                writer.WriteEndArray();
                break;
            default:
                writer.WriteRaw(value.UnknownJson);
                break;
        }
    }

    public static void WriteJson(JsonWriter writer, AttributeMap map, JsonTypeInfo? typeInfo)
    {
        writer.WriteStartObject();
        for (var i = 0; i < map.EntryCount; i++)
        {
            if (map.EntryAt(i, out var name) is not { } member)
                continue;

            writer.WriteName(name);
            WriteJson(writer, member, Member(typeInfo, name));
        }

        writer.WriteEndObject();
    }

    private static void WriteNumber(JsonWriter writer, string number, JsonTypeInfo? typeInfo)
    {
        Span<byte> room = stackalloc byte[LongestNumber];
        var utf8 = Utf8Text.ToBytes(number, room);
        if (typeInfo?.Type != typeof(string) && NumberText.IsNumber(utf8))
            writer.WriteRaw(utf8);
        else
            writer.WriteString(number);
    }

    private static AttributeValue Read(ref JsonReader reader, JsonTypeInfo? typeInfo)
    {
        switch (reader.PeekKind())
        {
            case JsonKind.String when IsBytes(typeInfo?.Type) && Base64Text.TryDecode(CopyOf(reader).ReadStringUtf8(), out var bytes):
                reader.Skip();
                return AttributeValue.FromBinary(bytes);
            case JsonKind.String when IsNumber(typeInfo?.Type) && NumberText.IsNumber(CopyOf(reader).ReadStringUtf8()):
                return AttributeValue.FromNumber(reader.ReadString());
            case JsonKind.String:
                return AttributeValue.FromString(reader.ReadString());
            case JsonKind.Number:
                return AttributeValue.FromNumber(Utf8Text.ToText(reader.ReadNumberText()));
            case JsonKind.Boolean:
                return AttributeValue.FromBoolean(reader.ReadBoolean());
            case JsonKind.Object:
                return ReadMap(ref reader, typeInfo);
            case JsonKind.Array:
                return ReadArray(ref reader, typeInfo);
            default:
                reader.Skip();
                return AttributeValue.Null;
        }
    }

    private static JsonReader CopyOf(JsonReader reader) => reader;

    private static AttributeValue ReadMap(ref JsonReader reader, JsonTypeInfo? typeInfo)
    {
        var members = new List<KeyValuePair<string, AttributeValue>>();
        reader.ReadStartObject();
        while (reader.ReadName(out var name))
        {
            var key = JsonMap.ToKey(name);
            members.Add(new(key, Read(ref reader, Member(typeInfo, key))));
        }

        return AttributeValue.FromMap(new AttributeMap(members));
    }

    private static AttributeValue ReadArray(ref JsonReader reader, JsonTypeInfo? typeInfo)
    {
        var values = new List<AttributeValue>();
        var element = Element(typeInfo);
        reader.ReadStartArray();
        while (reader.ReadNextElement())
            values.Add(Read(ref reader, element));

        if (!IsSet(typeInfo?.Type))
            return AttributeValue.FromList(values);

        return values.Count == 0 ? AttributeValue.Null : ToSet(values) ?? AttributeValue.FromList(values);
    }

    /// <summary>Values that are all texts, all numbers or all bytes, as a set; null when they are not.</summary>
    private static AttributeValue? ToSet(List<AttributeValue> values)
    {
        var texts = new List<string>(values.Count);
        var binaries = new List<ReadOnlyMemory<byte>>();
        foreach (var value in values)
        {
            if (value.Kind != values[0].Kind)
                return null;

            if (value.Binary is { } bytes)
                binaries.Add(bytes);
            else if ((value.String ?? value.Number) is { } text)
                texts.Add(text);
            else
                return null;
        }

        return values[0].Kind switch
        {
            AttributeKind.String => AttributeValue.FromStringSet(texts),
            AttributeKind.Number => AttributeValue.FromNumberSet(texts),
            _ => AttributeValue.FromBinarySet(binaries),
        };
    }

    private static bool IsBytes(Type? type) =>
        type == typeof(byte[])
        || type == typeof(ReadOnlyMemory<byte>)
        || type == typeof(Memory<byte>)
        || type == typeof(ReadOnlyMemory<byte>?)
        || type == typeof(Memory<byte>?);

    /// <summary>Whether a text stands for a number, where JsonNumberHandling has it written as one.</summary>
    private static bool IsNumber(Type? type)
    {
        if (type is null)
            return false;

        var number = Nullable.GetUnderlyingType(type) ?? type;
        return !number.IsEnum && (Type.GetTypeCode(number) is >= TypeCode.SByte and <= TypeCode.Decimal || number == typeof(Int128) || number == typeof(UInt128));
    }

    private static bool IsSet(Type? type) => type is { IsGenericType: true } && Array.IndexOf(SetTypes, type.GetGenericTypeDefinition()) >= 0;

    /// <summary>The contract of a member of an object or of a dictionary; null when it is not known.</summary>
    private static JsonTypeInfo? Member(JsonTypeInfo? typeInfo, string name)
    {
        if (typeInfo is null)
            return null;

        if (typeInfo.Kind == JsonTypeInfoKind.Dictionary)
            return Contract(typeInfo, LastArgument(typeInfo.Type));

        var properties = typeInfo.Properties;
        for (var i = 0; i < properties.Count; i++)
        {
            if (properties[i].Name == name)
                return Contract(typeInfo, properties[i].PropertyType);
        }

        return null;
    }

    /// <summary>The contract of the elements of a list or a set; null when it is not known.</summary>
    private static JsonTypeInfo? Element(JsonTypeInfo? typeInfo) =>
        typeInfo is { Kind: JsonTypeInfoKind.Enumerable } ? Contract(typeInfo, typeInfo.Type.GetElementType() ?? LastArgument(typeInfo.Type)) : null;

    private static Type? LastArgument(Type type) => type.IsGenericType ? type.GetGenericArguments()[^1] : null;

    private static JsonTypeInfo? Contract(JsonTypeInfo of, Type? type) => type is not null && of.Options.TryGetTypeInfo(type, out var typeInfo) ? typeInfo : null;
}
