using System.Text.Json;

namespace LambdaKit.JsonSchema;

/// <summary>Rules about items and properties.</summary>
internal sealed partial class SchemaCompiler
{
    private SchemaRule Prefix(string place, JsonElement value)
    {
        var nodes = Nodes(place, value);
        return (instance, check, path) =>
        {
            var verdict = SchemaVerdict.Kept;
            var count = instance.ValueKind == JsonValueKind.Array ? Math.Min(instance.GetArrayLength(), nodes.Length) : 0;
            for (var i = 0; i < count; i++)
            {
                if (!nodes[i].IsValid(instance[i], check, new(path, null, i)))
                    verdict = SchemaVerdict.PartBroken;
            }

            return verdict;
        };
    }

    private SchemaRule Items(string place, JsonElement value, int first)
    {
        var node = NodeAt(place, value);
        return (instance, check, path) =>
        {
            if (instance.ValueKind != JsonValueKind.Array)
                return SchemaVerdict.Kept;

            var verdict = SchemaVerdict.Kept;
            var index = 0;
            foreach (var item in instance.EnumerateArray())
            {
                if (index >= first && !node.IsValid(item, check, new(path, null, index)))
                    verdict = SchemaVerdict.PartBroken;
                index++;
            }

            return verdict;
        };
    }

    private SchemaRule Contains(string place, JsonElement schema, JsonElement value)
    {
        var node = NodeAt(place, value);
        var least = schema.TryGetProperty("minContains", out var minimum) ? Count(place, minimum) : 1;
        var most = schema.TryGetProperty("maxContains", out var maximum) ? Count(place, maximum) : int.MaxValue;
        return (instance, check, path) =>
        {
            if (instance.ValueKind != JsonValueKind.Array)
                return SchemaVerdict.Kept;

            var count = instance.EnumerateArray().Count(item => node.Matches(item, check, path));
            return Verdict(count >= least && count <= most);
        };
    }

    private static SchemaRule ItemCount(string place, JsonElement value, Func<int, int, bool> isKept)
    {
        var limit = Count(place, value);
        return (instance, _, _) => Verdict(instance.ValueKind != JsonValueKind.Array || isKept(instance.GetArrayLength(), limit));
    }

    private static SchemaVerdict Unique(JsonElement instance, SchemaCheck check, SchemaPath? path)
    {
        if (instance.ValueKind != JsonValueKind.Array)
            return SchemaVerdict.Kept;

        var items = instance.EnumerateArray().ToArray();
        for (var i = 1; i < items.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (JsonElement.DeepEquals(items[i], items[j]))
                    return SchemaVerdict.Broken;
            }
        }

        return SchemaVerdict.Kept;
    }

    private SchemaRule Properties(string place, JsonElement value)
    {
        var nodes = NodesByName(place, value);
        return (instance, check, path) =>
        {
            if (instance.ValueKind != JsonValueKind.Object)
                return SchemaVerdict.Kept;

            var verdict = SchemaVerdict.Kept;
            foreach (var member in instance.EnumerateObject())
            {
                if (nodes.TryGetValue(member.Name, out var node) && !node.IsValid(member.Value, check, new(path, member.Name, 0)))
                    verdict = SchemaVerdict.PartBroken;
            }

            return verdict;
        };
    }

    private SchemaRule PatternProperties(string place, JsonElement value)
    {
        var nodes = NodesByName(place, value).Select(one => (Pattern: PatternOf($"{place}/{Escape(one.Key)}", one.Key), Node: one.Value)).ToArray();
        return (instance, check, path) =>
        {
            if (instance.ValueKind != JsonValueKind.Object)
                return SchemaVerdict.Kept;

            var verdict = SchemaVerdict.Kept;
            foreach (var member in instance.EnumerateObject())
            {
                foreach (var (pattern, node) in nodes)
                {
                    if (pattern.IsIn(member.Name) && !node.IsValid(member.Value, check, new(path, member.Name, 0)))
                        verdict = SchemaVerdict.PartBroken;
                }
            }

            return verdict;
        };
    }

    private SchemaRule AdditionalProperties(string place, JsonElement schema, JsonElement value)
    {
        var node = NodeAt(place, value);
        var known = schema.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object
            ? properties.EnumerateObject().Select(member => member.Name).ToHashSet(StringComparer.Ordinal)
            : [];
        var patterns = schema.TryGetProperty("patternProperties", out var byPattern) && byPattern.ValueKind == JsonValueKind.Object
            ? byPattern.EnumerateObject().Select(member => PatternOf(place, member.Name)).ToArray()
            : [];
        return (instance, check, path) =>
        {
            if (instance.ValueKind != JsonValueKind.Object)
                return SchemaVerdict.Kept;

            var verdict = SchemaVerdict.Kept;
            foreach (var member in instance.EnumerateObject())
            {
                var name = member.Name;
                if (!known.Contains(name) && !Array.Exists(patterns, pattern => pattern.IsIn(name)) && !node.IsValid(member.Value, check, new(path, name, 0)))
                    verdict = SchemaVerdict.PartBroken;
            }

            return verdict;
        };
    }

    private SchemaRule PropertyNames(string place, JsonElement value)
    {
        var node = NodeAt(place, value);
        return (instance, check, path) =>
        {
            if (instance.ValueKind != JsonValueKind.Object)
                return SchemaVerdict.Kept;

            foreach (var member in instance.EnumerateObject())
            {
                using var name = JsonDocument.Parse($"\"{JsonEncodedText.Encode(member.Name)}\"");
                if (!node.Matches(name.RootElement, check, path))
                    return SchemaVerdict.Broken;
            }

            return SchemaVerdict.Kept;
        };
    }

    private static SchemaRule Required(string place, JsonElement value)
    {
        var names = Texts(place, value);
        return (instance, check, path) =>
        {
            if (instance.ValueKind != JsonValueKind.Object)
                return SchemaVerdict.Kept;

            var verdict = SchemaVerdict.Kept;
            foreach (var name in names)
            {
                if (instance.TryGetProperty(name, out _))
                    continue;

                check.Add(new(path, name, 0), place);
                verdict = SchemaVerdict.PartBroken;
            }

            return verdict;
        };
    }

    private static SchemaRule PropertyCount(string place, JsonElement value, Func<int, int, bool> isKept)
    {
        var limit = Count(place, value);
        return (instance, _, _) => Verdict(instance.ValueKind != JsonValueKind.Object || isKept(instance.EnumerateObject().Count(), limit));
    }

    /// <summary>Where there is one property, there have to be others, or the whole has to keep a schema.</summary>
    private SchemaRule Dependent(string place, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object)
            throw new JsonSchemaException(place, "it has to be an object");

        var rules = new List<KeyValuePair<string, SchemaRule>>();
        foreach (var member in value.EnumerateObject())
        {
            var inner = $"{place}/{Escape(member.Name)}";
            rules.Add(new(member.Name, member.Value.ValueKind == JsonValueKind.Array ? Required(inner, member.Value) : NodeAt(inner, member.Value).Judge));
        }

        return (instance, check, path) =>
        {
            var verdict = SchemaVerdict.Kept;
            foreach (var (name, rule) in rules)
            {
                if (instance.ValueKind == JsonValueKind.Object && instance.TryGetProperty(name, out _) && rule(instance, check, path) != SchemaVerdict.Kept)
                    verdict = SchemaVerdict.PartBroken;
            }

            return verdict;
        };
    }
}
