using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace LambdaKit.OpenApi;

/// <summary>The schemas of values that are neither objects nor lists.</summary>
internal static class LeafSchemas
{
    private static readonly JsonSchemaExporterOptions Exporting = new() { TreatNullObliviousAsNonNullable = true };

    /// <summary>The schema of a value of JSON, as its converter describes it.</summary>
    /// <param name="type">Of kind <see cref="JsonTypeInfoKind.None"/>.</param>
    /// <param name="numberHandling">How numbers are written, by what the value is in or by the options.</param>
    public static JsonObject Of(JsonTypeInfo type, JsonNumberHandling numberHandling)
    {
        var schema = AsObject(type.GetJsonSchemaAsNode(Exporting));
        if (IsNumber(schema))
            return numberHandling.HasFlag(JsonNumberHandling.WriteAsString) ? new JsonObject { ["type"] = "string" } : OfNumber(type.Type, schema);
        if (type.Type == typeof(byte[]) || type.Type == typeof(Memory<byte>) || type.Type == typeof(ReadOnlyMemory<byte>))
            schema["contentEncoding"] = "base64";
        if (!schema.ContainsKey("type") && schema["enum"] is JsonArray values && values.All(value => value?.GetValueKind() == JsonValueKind.String))
            schema.Insert(0, "type", "string");
        return schema;
    }

    /// <summary>The schema of a text that is read as a type.</summary>
    public static JsonObject OfText(Type type) =>
        type == typeof(int) || type == typeof(short) || type == typeof(sbyte) ? Typed("integer", "int32")
        : type == typeof(long) ? Typed("integer", "int64")
        : type == typeof(uint) || type == typeof(ushort) || type == typeof(byte) || type == typeof(ulong) ? new JsonObject { ["type"] = "integer", ["minimum"] = 0 }
        : type == typeof(Int128) || type == typeof(UInt128) || type == typeof(System.Numerics.BigInteger) ? new JsonObject { ["type"] = "integer" }
        : type == typeof(float) ? Typed("number", "float")
        : type == typeof(double) ? Typed("number", "double")
        : type == typeof(decimal) || type == typeof(Half) ? new JsonObject { ["type"] = "number" }
        : type == typeof(bool) ? new JsonObject { ["type"] = "boolean" }
        : type == typeof(Guid) ? Typed("string", "uuid")
        : type == typeof(DateOnly) ? Typed("string", "date")
        : type == typeof(TimeOnly) ? Typed("string", "time")
        : type == typeof(DateTimeOffset) || type == typeof(DateTime) ? Typed("string", "date-time")
        : type == typeof(char) ? new JsonObject { ["type"] = "string", ["minLength"] = 1, ["maxLength"] = 1 }
        : new JsonObject { ["type"] = "string" };

    /// <summary>A schema that may be <c>true</c>, which says nothing, as an object.</summary>
    public static JsonObject AsObject(JsonNode schema) => schema as JsonObject ?? [];

    /// <summary>Lets a schema take null.</summary>
    public static JsonObject OrNull(JsonObject schema)
    {
        if (schema.Count == 0)
            return schema;
        if (schema["type"] is JsonValue type && !schema.ContainsKey("$ref"))
        {
            schema["type"] = new JsonArray((JsonNode)type.GetValue<string>(), "null");
            if (schema["enum"] is JsonArray values)
                values.Add((JsonNode?)null);
            return schema;
        }

        return schema["type"] is JsonArray ? schema : new JsonObject { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };
    }

    private static JsonObject Typed(string type, string format) => new() { ["type"] = type, ["format"] = format };

    /// <summary>Whether it is a number, perhaps one that may be read from a string, too.</summary>
    private static bool IsNumber(JsonObject schema) => schema["type"] switch
    {
        JsonValue type => IsNumber(type),
        JsonArray types => types.Any(type => type is not null && IsNumber(type)),
        _ => false,
    };

    private static bool IsNumber(JsonNode type) => type.GetValue<string>() is "integer" or "number";

    /// <summary>The one way of writing a number that clients need to know; the others that a reader takes are left out.</summary>
    private static JsonObject OfNumber(Type type, JsonObject schema)
    {
        var known = OfText(type);
        if (known["type"]!.GetValue<string>() is not "string") // it has one
            return known;
        if (schema["enum"] is not null)
            return schema;
        return type.IsEnum ? new JsonObject { ["type"] = "integer" } : schema;
    }
}
