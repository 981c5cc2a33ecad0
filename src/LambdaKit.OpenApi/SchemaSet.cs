using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace LambdaKit.OpenApi;

/// <summary>
/// The schemas of JSON types. Objects and enums are components, which all who use them refer to, so that a type may hold itself. They get their names when all are
/// known: the type's own, or with its namespace where two have the same.
/// </summary>
/// <param name="reserved">A name of a component that no type may have.</param>
internal sealed class SchemaSet(string reserved)
{
    private readonly List<SchemaEntry> _entries = [];
    private readonly Dictionary<(Type Type, JsonSerializerOptions Options, Type? BaseType, string? Discriminator), SchemaEntry> _byType = [];
    private readonly List<SchemaReference> _references = [];

    /// <summary>The schema of a type, or a reference to it.</summary>
    public JsonObject Of(JsonTypeInfo type) => Build(type, _references, type.Options.NumberHandling);

    /// <summary>All components, by name.</summary>
    /// <param name="reservedSchema">The one whose name is reserved.</param>
    public JsonObject ToJson(JsonObject reservedSchema)
    {
        Classify();
        var names = NameClasses();
        var components = new SortedDictionary<string, JsonObject>(StringComparer.Ordinal) { [reserved] = reservedSchema };
        foreach (var entry in _entries)
        {
            Resolve(entry.References, names);
            components.TryAdd(names[entry.Class], entry.Schema);
        }

        Resolve(_references, names);
        var json = new JsonObject();
        foreach (var (name, schema) in components)
            json[name] = schema;
        return json;
    }

    private JsonObject Build(JsonTypeInfo type, List<SchemaReference> references, JsonNumberHandling numberHandling)
    {
        if (Nullable.GetUnderlyingType(type.Type) is { } underlying)
            return LeafSchemas.OrNull(Build(underlying, type.Options, references, numberHandling));

        switch (type.Kind)
        {
            case JsonTypeInfoKind.Enumerable:
                return new JsonObject { ["type"] = "array", ["items"] = Build(type.ElementType, type.Options, references, type.NumberHandling ?? numberHandling) };
            case JsonTypeInfoKind.Dictionary:
                return new JsonObject
                {
                    ["type"] = "object",
                    ["additionalProperties"] = Build(type.ElementType, type.Options, references, type.NumberHandling ?? numberHandling),
                };
            case JsonTypeInfoKind.Object:
                return ReferTo(EntryOf(type), references);
            default:
                return type.Type.IsEnum ? ReferTo(EntryOf(type), references) : LeafSchemas.Of(type, numberHandling);
        }
    }

    private JsonObject Build(Type? type, JsonSerializerOptions options, List<SchemaReference> references, JsonNumberHandling numberHandling) =>
        type is not null && options.TryGetTypeInfo(type, out var known) ? Build(known, references, numberHandling) : [];

    private static JsonObject ReferTo(SchemaEntry entry, List<SchemaReference> references)
    {
        var reference = new JsonObject { ["$ref"] = "" };
        references.Add(new(reference, "$ref", entry));
        return reference;
    }

    private SchemaEntry EntryOf(JsonTypeInfo type, Type? baseType = null, string? discriminatorName = null, object? discriminator = null)
    {
        var key = (type.Type, type.Options, baseType, discriminator?.ToString());
        if (_byType.TryGetValue(key, out var known))
            return known;

        var entry = new SchemaEntry(type.Type, baseType);
        _byType.Add(key, entry);
        _entries.Add(entry);
        if (type.Kind != JsonTypeInfoKind.Object)
            entry.Schema = LeafSchemas.Of(type, type.Options.NumberHandling);
        else if (baseType is null && type.PolymorphismOptions is { DerivedTypes.Count: > 0 } polymorphism)
            entry.Schema = BuildAlternatives(type, polymorphism, entry);
        else
            entry.Schema = BuildObject(type, entry, discriminatorName, discriminator);

        if (type.Type.GetCustomAttribute<DescriptionAttribute>() is { Description.Length: > 0 } description)
            entry.Schema["description"] = description.Description;
        if (type.Type.IsDefined(typeof(ObsoleteAttribute)))
            entry.Schema["deprecated"] = true;
        return entry;
    }

    /// <summary>One schema for each type that may stand in the place of a base.</summary>
    private JsonObject BuildAlternatives(JsonTypeInfo type, JsonPolymorphismOptions polymorphism, SchemaEntry entry)
    {
        var alternatives = new JsonArray();
        var mapping = new JsonObject();
        foreach (var derived in polymorphism.DerivedTypes)
        {
            if (!type.Options.TryGetTypeInfo(derived.DerivedType, out var derivedType))
                continue;
            if (derivedType.Kind != JsonTypeInfoKind.Object)
            {
                alternatives.Add((JsonNode)Build(derivedType, entry.References, type.Options.NumberHandling));
                continue;
            }

            var alternative = derived.TypeDiscriminator is null && derivedType.Type != type.Type
                ? EntryOf(derivedType)
                : EntryOf(derivedType, type.Type, polymorphism.TypeDiscriminatorPropertyName, derived.TypeDiscriminator);
            alternatives.Add((JsonNode)ReferTo(alternative, entry.References));
            if (derived.TypeDiscriminator is null)
                continue;

            var value = derived.TypeDiscriminator as string ?? ((int)derived.TypeDiscriminator).ToString(CultureInfo.InvariantCulture);
            entry.References.Add(new(mapping, value, alternative));
            mapping[value] = "";
        }

        if (!type.Type.IsAbstract && polymorphism.DerivedTypes.All(derived => derived.DerivedType != type.Type))
            alternatives.Add((JsonNode)ReferTo(EntryOf(type, type.Type), entry.References));

        var schema = new JsonObject { ["anyOf"] = alternatives };
        if (mapping.Count > 0 && mapping.Count == alternatives.Count)
            schema["discriminator"] = new JsonObject { ["propertyName"] = polymorphism.TypeDiscriminatorPropertyName, ["mapping"] = mapping };
        return schema;
    }

    private JsonObject BuildObject(JsonTypeInfo type, SchemaEntry entry, string? discriminatorName, object? discriminator)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        if (discriminator is not null && discriminatorName is not null)
        {
            properties[discriminatorName] = discriminator is int number
                ? new JsonObject { ["type"] = "integer", ["const"] = number }
                : new JsonObject { ["type"] = "string", ["const"] = discriminator.ToString() };
            required.Add((JsonNode)discriminatorName);
        }

        foreach (var property in type.Properties)
        {
            if (property is { Get: null, Set: null, AssociatedParameter: null } || property.IsExtensionData)
                continue;
            var attributes = PropertyAttributes.Of(property);
            properties[property.Name] = BuildProperty(type, property, attributes, entry);
            if (IsRequired(property, attributes))
                required.Add((JsonNode)property.Name);
        }

        var schema = new JsonObject { ["type"] = "object" };
        if (properties.Count > 0)
            schema["properties"] = properties;
        if (required.Count > 0)
            schema["required"] = required;
        if ((type.UnmappedMemberHandling ?? type.Options.UnmappedMemberHandling) == JsonUnmappedMemberHandling.Disallow)
            schema["additionalProperties"] = false;
        return schema;
    }

    private JsonObject BuildProperty(JsonTypeInfo owner, JsonPropertyInfo property, PropertyAttributes attributes, SchemaEntry entry)
    {
        var numberHandling = property.NumberHandling ?? owner.NumberHandling ?? owner.Options.NumberHandling;
        var schema = property.CustomConverter is null
            ? Build(property.PropertyType, property.Options, entry.References, numberHandling)
            : BuildConverted(owner, property);
        attributes.Apply(schema);
        if ((property.IsGetNullable || property.IsSetNullable) && !attributes.IsRequired && Nullable.GetUnderlyingType(property.PropertyType) is null)
            schema = LeafSchemas.OrNull(schema);
        attributes.Describe(schema);
        if (property.Set is null && property.AssociatedParameter is null)
            schema["readOnly"] = true;
        if (property.Get is null)
            schema["writeOnly"] = true;
        if (property.AssociatedParameter is { HasDefaultValue: true, DefaultValue: { } value } && MakeDefault(property, value) is { } preset)
            schema["default"] = preset;
        return schema;
    }

    /// <summary>The schema of a property with a converter of its own, which only its owner's schema tells.</summary>
    private static JsonObject BuildConverted(JsonTypeInfo owner, JsonPropertyInfo property)
    {
        var node = owner.GetJsonSchemaAsNode(new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true })["properties"]?[property.Name];
        var schema = node?.DeepClone() as JsonObject ?? [];
        return schema.ToJsonString().Contains("\"$ref\"", StringComparison.Ordinal) ? [] : schema;
    }

    private static JsonNode? MakeDefault(JsonPropertyInfo property, object value) =>
        property.CustomConverter is null && value.GetType() == property.PropertyType && property.Options.TryGetTypeInfo(property.PropertyType, out var type)
        && type.Kind == JsonTypeInfoKind.None ? JsonSerializer.SerializeToNode(value, type) : null;

    /// <summary>Whether clients have to send it, and are always sent it: what is marked so, and what a constructor wants and is never null.</summary>
    private static bool IsRequired(JsonPropertyInfo property, PropertyAttributes attributes) =>
        property.IsRequired || attributes.IsRequired ||
        (property.ShouldSerialize is null && property.AssociatedParameter is { HasDefaultValue: false, IsMemberInitializer: false, IsNullable: false });

    /// <summary>Puts those together that say the same: one type through two contexts whose options write it alike. Refined until what they refer to is the same, too.</summary>
    private void Classify()
    {
        for (var count = 0; ;)
        {
            var classes = new Dictionary<(Type Type, Type? BaseType, string Schema), int>();
            var next = new int[_entries.Count];
            for (var i = 0; i < _entries.Count; i++)
            {
                var entry = _entries[i];
                foreach (var reference in entry.References)
                    reference.Set(reference.Target.Class.ToString(CultureInfo.InvariantCulture));
                var key = (entry.Type, entry.BaseType, entry.Schema.ToJsonString());
                classes.TryAdd(key, classes.Count);
                next[i] = classes[key];
            }

            for (var i = 0; i < next.Length; i++)
                _entries[i].Class = next[i];
            if (classes.Count == count)
                return;
            count = classes.Count;
        }
    }

    private Dictionary<int, string> NameClasses()
    {
        var firsts = _entries.DistinctBy(entry => entry.Class).ToList();
        var names = new Dictionary<int, string>();
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { reserved };
        foreach (var group in firsts.GroupBy(entry => entry.NameOf(isFull: false), StringComparer.OrdinalIgnoreCase).OrderBy(group => group.Count()))
        {
            var isUnique = group.Count() == 1 && !taken.Contains(group.Key);
            foreach (var entry in group)
            {
                var basis = entry.NameOf(isFull: !isUnique);
                var name = basis;
                for (var i = 2; !taken.Add(name); i++)
                    name = $"{basis}{i}";
                names[entry.Class] = name;
            }
        }

        return names;
    }

    private static void Resolve(List<SchemaReference> references, Dictionary<int, string> names)
    {
        foreach (var reference in references)
            reference.Set($"#/components/schemas/{names[reference.Target.Class]}");
    }
}
