using System.Globalization;
using System.Text.Json;

namespace LambdaKit.JsonSchema;

/// <summary>Turns a schema into nodes with rules; each place in it once, so that it may refer to itself.</summary>
internal sealed partial class SchemaCompiler(JsonElement root)
{
    private readonly Dictionary<string, SchemaNode> _nodes = new(StringComparer.Ordinal);

    /// <exception cref="JsonSchemaException">It is no schema, or has something that is not supported.</exception>
    public SchemaNode Compile() => NodeAt("", root);

    private SchemaNode NodeAt(string pointer, JsonElement schema)
    {
        if (_nodes.TryGetValue(pointer, out var known))
            return known;

        var node = new SchemaNode(pointer) { IsNever = schema.ValueKind == JsonValueKind.False };
        _nodes.Add(pointer, node);
        if (schema.ValueKind is JsonValueKind.True or JsonValueKind.False)
            return node;
        if (schema.ValueKind != JsonValueKind.Object)
            throw new JsonSchemaException(pointer, "it has to be an object, true or false");

        foreach (var keyword in schema.EnumerateObject())
            Add(node, pointer, schema, keyword);
        return node;
    }

    private void Add(SchemaNode node, string pointer, JsonElement schema, JsonProperty keyword)
    {
        var place = $"{pointer}/{Escape(keyword.Name)}";
        var value = keyword.Value;
        var rule = keyword.Name switch
        {
            "$ref" => Reference(place, value),
            "type" => Type(place, value),
            "enum" => Enumeration(place, value),
            "const" => Constant(value),
            "multipleOf" => Number(place, value, static (number, unit) => SchemaNumber.IsMultipleOf(number, unit)),
            "maximum" => Number(place, value, static (number, limit) => SchemaNumber.Compare(number, limit) <= 0),
            "exclusiveMaximum" => Number(place, value, static (number, limit) => SchemaNumber.Compare(number, limit) < 0),
            "minimum" => Number(place, value, static (number, limit) => SchemaNumber.Compare(number, limit) >= 0),
            "exclusiveMinimum" => Number(place, value, static (number, limit) => SchemaNumber.Compare(number, limit) > 0),
            "maxLength" => Length(place, value, static (length, limit) => length <= limit),
            "minLength" => Length(place, value, static (length, limit) => length >= limit),
            "pattern" => Pattern(place, value),
            "prefixItems" => Prefix(place, value),
            "items" => value.ValueKind == JsonValueKind.Array ? Prefix(place, value) : Items(place, value, CountOf(schema, "prefixItems")),
            "additionalItems" when schema.TryGetProperty("items", out var items) && items.ValueKind == JsonValueKind.Array => Items(place, value, items.GetArrayLength()),
            "contains" => Contains(place, schema, value),
            "maxItems" => ItemCount(place, value, static (count, limit) => count <= limit),
            "minItems" => ItemCount(place, value, static (count, limit) => count >= limit),
            "uniqueItems" => value.ValueKind == JsonValueKind.True ? Unique : null,
            "properties" => Properties(place, value),
            "patternProperties" => PatternProperties(place, value),
            "additionalProperties" => AdditionalProperties(place, schema, value),
            "propertyNames" => PropertyNames(place, value),
            "required" => Required(place, value),
            "maxProperties" => PropertyCount(place, value, static (count, limit) => count <= limit),
            "minProperties" => PropertyCount(place, value, static (count, limit) => count >= limit),
            "dependentRequired" or "dependentSchemas" or "dependencies" => Dependent(place, value),
            "allOf" => AllOf(place, value),
            "anyOf" => AnyOf(place, value),
            "oneOf" => OneOf(place, value),
            "not" => Not(place, value),
            "if" => If(pointer, schema, value),
            "unevaluatedProperties" or "unevaluatedItems" or "$dynamicRef" or "$recursiveRef" => throw new JsonSchemaException(place, $"'{keyword.Name}' is not supported; say it by other rules"),
            _ => null, // What only tells, what is read with another, and what nobody knows.
        };

        if (rule is not null)
            node.Add(Escape(keyword.Name), rule);
    }

    private SchemaRule Reference(string place, JsonElement value)
    {
        var text = Text(place, value);
        if (!text.StartsWith('#'))
            throw new JsonSchemaException(place, "it leads out of the schema, which is not supported; put what it means into '$defs'");

        var pointer = Uri.UnescapeDataString(text[1..]);
        if (pointer.Length > 0 && pointer[0] != '/')
            pointer = FindAnchor(root, "", pointer) ?? throw new JsonSchemaException(place, "there is no such '$anchor'");
        var target = NodeAt(pointer, Resolve(place, pointer));
        return target.Judge;
    }

    private JsonElement Resolve(string place, string pointer)
    {
        var element = root;
        foreach (var part in pointer.Split('/').Skip(1))
        {
            var name = part.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            var found = element.ValueKind switch
            {
                JsonValueKind.Object when element.TryGetProperty(name, out var member) => member,
                JsonValueKind.Array when int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < element.GetArrayLength() => element[index],
                _ => default,
            };
            element = found.ValueKind == JsonValueKind.Undefined ? throw new JsonSchemaException(place, "it leads to nothing") : found;
        }

        return element;
    }

    private static string? FindAnchor(JsonElement element, string pointer, string anchor)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            if (IsNamed(element, "$anchor", anchor) || IsNamed(element, "$dynamicAnchor", anchor))
                return pointer;
            foreach (var member in element.EnumerateObject())
            {
                if (FindAnchor(member.Value, $"{pointer}/{Escape(member.Name)}", anchor) is { } found)
                    return found;
            }
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            for (var i = 0; i < element.GetArrayLength(); i++)
            {
                if (FindAnchor(element[i], $"{pointer}/{i}", anchor) is { } found)
                    return found;
            }
        }

        return null;
    }

    private static bool IsNamed(JsonElement schema, string keyword, string anchor) =>
        schema.TryGetProperty(keyword, out var name) && name.ValueKind == JsonValueKind.String && name.ValueEquals(anchor);

    /// <summary>The schemas of a list.</summary>
    private SchemaNode[] Nodes(string place, JsonElement list)
    {
        if (list.ValueKind != JsonValueKind.Array || list.GetArrayLength() == 0)
            throw new JsonSchemaException(place, "it has to be a list of schemas");
        var nodes = new SchemaNode[list.GetArrayLength()];
        for (var i = 0; i < nodes.Length; i++)
            nodes[i] = NodeAt($"{place}/{i}", list[i]);
        return nodes;
    }

    /// <summary>The schemas of an object, by their names.</summary>
    private Dictionary<string, SchemaNode> NodesByName(string place, JsonElement map)
    {
        if (map.ValueKind != JsonValueKind.Object)
            throw new JsonSchemaException(place, "it has to be an object with schemas");
        var nodes = new Dictionary<string, SchemaNode>(StringComparer.Ordinal);
        foreach (var member in map.EnumerateObject())
            nodes[member.Name] = NodeAt($"{place}/{Escape(member.Name)}", member.Value);
        return nodes;
    }

    private static string Text(string place, JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? value.GetString()! : throw new JsonSchemaException(place, "it has to be a text"); // A string has one.

    private static string[] Texts(string place, JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(one => Text(place, one))] : throw new JsonSchemaException(place, "it has to be a list of texts");

    private static int Count(string place, JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && SchemaNumber.IsInteger(value) && value.GetDouble() is >= 0 and <= int.MaxValue
            ? (int)value.GetDouble()
            : throw new JsonSchemaException(place, "it has to be a whole number from zero on");

    private static int CountOf(JsonElement schema, string keyword) => schema.TryGetProperty(keyword, out var list) && list.ValueKind == JsonValueKind.Array ? list.GetArrayLength() : 0;

    private static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private static SchemaVerdict Verdict(bool isKept) => isKept ? SchemaVerdict.Kept : SchemaVerdict.Broken;
}
