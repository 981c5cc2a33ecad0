using System.Text.Json.Nodes;

namespace LambdaKit.OpenApi;

/// <summary>A schema that has a name, since it is a type's.</summary>
/// <param name="type">The type.</param>
/// <param name="baseType">The type whose alternative it is, when it says so in its JSON; else null.</param>
internal sealed class SchemaEntry(Type type, Type? baseType)
{
    public Type Type => type;

    public Type? BaseType => baseType;

    public JsonObject Schema { get; set; } = [];

    /// <summary>Where others are referred to, to be named when all are known.</summary>
    public List<SchemaReference> References { get; } = [];

    /// <summary>The same number for those that say the same.</summary>
    public int Class { get; set; }

    /// <summary>The name without, or with, what sets it apart from others.</summary>
    public string NameOf(bool isFull) =>
        baseType is null ? TypeNames.Of(type, isFull)
        : baseType == type ? TypeNames.Of(type, isFull) + "Base"
        : TypeNames.Of(baseType, isFull) + TypeNames.Of(type, isFull: false);
}
