using System.Text.Json.Serialization.Metadata;

namespace LambdaKit.Parameters;

/// <summary>What a value is when it is read as JSON of a type.</summary>
internal abstract class TypedForm(JsonTypeInfo type, CachedValue source)
{
    public JsonTypeInfo Type { get; } = type;

    /// <summary>What it was read from.</summary>
    public CachedValue Source { get; } = source;

    /// <summary>What came later and can't be read, so that this stands for it; otherwise null.</summary>
    public CachedValue? Unreadable { get; set; }
}
