using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace LambdaKit.Logging;

/// <summary>Types that are logged property by property, by the metadata of the author's own JSON context. An object of such a type is never shown by its <c>ToString</c>.</summary>
internal sealed class LoggedTypes(JsonSerializerContext context)
{
    private readonly ConcurrentDictionary<Type, LoggedProperty[]?> _types = new();

    /// <summary>The properties of a value's type, or of the nearest base class that is known; null when there are none to know.</summary>
    public LoggedProperty[]? PropertiesOf(object value)
    {
        var type = value.GetType();
        if (value is string || type.IsPrimitive)
            return null;
        return _types.TryGetValue(type, out var properties) ? properties : _types.GetOrAdd(type, Read(type));
    }

    private LoggedProperty[]? Read(Type type)
    {
        for (var known = type; known is not null && known != typeof(object) && known != typeof(ValueType); known = known.BaseType)
        {
            if (context.GetTypeInfo(known) is { } info)
                return info.Kind == JsonTypeInfoKind.Object ? Read(info) : null;
        }
        return null;
    }

    private static LoggedProperty[] Read(JsonTypeInfo info)
    {
        var properties = new List<LoggedProperty>();
        foreach (var property in info.Properties)
        {
            if (property.Get is { } get)
                properties.Add(new LoggedProperty(property.Name, get, IsSensitive(property.AttributeProvider)));
        }
        return properties.ToArray();
    }

    /// <summary>What can't be known is taken as sensitive.</summary>
    private static bool IsSensitive(ICustomAttributeProvider? attributes) => attributes is null || attributes.IsDefined(typeof(SensitiveAttribute), inherit: true);
}
