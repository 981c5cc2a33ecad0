namespace LambdaKit.Events.Json;

/// <summary>Names the type that keeps a property of an event model: one that implements <see cref="IJsonStorage{TSelf, TValue}"/>.</summary>
/// <param name="storage">The storage type.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class StoredAsAttribute(Type storage) : Attribute
{
    /// <summary>The storage type.</summary>
    public Type Storage { get; } = storage;
}
