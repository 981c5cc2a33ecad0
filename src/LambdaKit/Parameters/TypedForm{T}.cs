using System.Text.Json.Serialization.Metadata;

namespace LambdaKit.Parameters;

/// <inheritdoc />
internal sealed class TypedForm<T>(JsonTypeInfo<T> type, CachedValue source, T value) : TypedForm(type, source)
{
    public T Value { get; } = value;
}
