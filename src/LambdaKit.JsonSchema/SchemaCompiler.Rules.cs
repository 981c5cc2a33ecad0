using System.Text.Json;

namespace LambdaKit.JsonSchema;

/// <summary>Rules about a value itself, and those that put schemas together.</summary>
internal sealed partial class SchemaCompiler
{
    private static readonly string[] Types = ["null", "boolean", "object", "array", "number", "string", "integer"];

    private static SchemaRule Type(string place, JsonElement value)
    {
        var types = value.ValueKind == JsonValueKind.Array ? Texts(place, value) : [Text(place, value)];
        if (types.Length == 0 || !types.All(Types.Contains))
            throw new JsonSchemaException(place, "it has to be of null, boolean, object, array, number, integer and string");
        return (instance, _, _) =>
        {
            foreach (var type in types)
            {
                if (IsOf(type, instance))
                    return SchemaVerdict.Kept;
            }

            return SchemaVerdict.Broken;
        };
    }

    private static bool IsOf(string type, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => type == "null",
        JsonValueKind.True or JsonValueKind.False => type == "boolean",
        JsonValueKind.Object => type == "object",
        JsonValueKind.Array => type == "array",
        JsonValueKind.String => type == "string",
        JsonValueKind.Number => type == "number" || (type == "integer" && SchemaNumber.IsInteger(value)),
        _ => false,
    };

    private static SchemaRule Enumeration(string place, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Array)
            throw new JsonSchemaException(place, "it has to be a list of values");
        var allowed = value.EnumerateArray().ToArray();
        return (instance, _, _) => Verdict(Array.Exists(allowed, one => JsonElement.DeepEquals(one, instance)));
    }

    private static SchemaRule Constant(JsonElement value) => (instance, _, _) => Verdict(JsonElement.DeepEquals(value, instance));

    private static SchemaRule Number(string place, JsonElement value, Func<JsonElement, JsonElement, bool> isKept)
    {
        if (value.ValueKind != JsonValueKind.Number)
            throw new JsonSchemaException(place, "it has to be a number");
        return (instance, _, _) => Verdict(instance.ValueKind != JsonValueKind.Number || isKept(instance, value));
    }

    private static SchemaRule Length(string place, JsonElement value, Func<int, int, bool> isKept)
    {
        var limit = Count(place, value);
        return (instance, _, _) => Verdict(instance.ValueKind != JsonValueKind.String || isKept(instance.GetString()!.EnumerateRunes().Count(), limit)); // A string has one.
    }

    private static SchemaRule Pattern(string place, JsonElement value)
    {
        var pattern = PatternOf(place, Text(place, value));
        return (instance, _, _) => Verdict(instance.ValueKind != JsonValueKind.String || pattern.IsIn(instance.GetString()!)); // A string has one.
    }

    private static SchemaPattern PatternOf(string place, string text)
    {
        try
        {
            return SchemaPattern.Parse(text);
        }
        catch (ArgumentException)
        {
            throw new JsonSchemaException(place, "it is no regular expression");
        }
    }

    private SchemaRule AllOf(string place, JsonElement value)
    {
        var nodes = Nodes(place, value);
        return (instance, check, path) =>
        {
            var verdict = SchemaVerdict.Kept;
            foreach (var node in nodes)
            {
                if (!node.IsValid(instance, check, path))
                    verdict = SchemaVerdict.PartBroken;
            }

            return verdict;
        };
    }

    private SchemaRule AnyOf(string place, JsonElement value)
    {
        var nodes = Nodes(place, value);
        return (instance, check, path) => Verdict(Array.Exists(nodes, node => node.Matches(instance, check, path)));
    }

    private SchemaRule OneOf(string place, JsonElement value)
    {
        var nodes = Nodes(place, value);
        return (instance, check, path) => Verdict(nodes.Count(node => node.Matches(instance, check, path)) == 1);
    }

    private SchemaRule Not(string place, JsonElement value)
    {
        var node = NodeAt(place, value);
        return (instance, check, path) => Verdict(!node.Matches(instance, check, path));
    }

    private SchemaRule? If(string pointer, JsonElement schema, JsonElement value)
    {
        var condition = NodeAt($"{pointer}/if", value);
        var then = schema.TryGetProperty("then", out var thenValue) ? NodeAt($"{pointer}/then", thenValue) : null;
        var otherwise = schema.TryGetProperty("else", out var elseValue) ? NodeAt($"{pointer}/else", elseValue) : null;
        return (instance, check, path) => (condition.Matches(instance, check, path) ? then : otherwise)?.Judge(instance, check, path) ?? SchemaVerdict.Kept;
    }
}
