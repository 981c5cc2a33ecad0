using System.Collections;
using System.Reflection;
using System.Text.Json.Serialization;
using LambdaKit.Events;
using LambdaKit.Events.Json;

namespace LambdaKit.EventConformance.Checking;

/// <summary>Walks through a model that was read, and finds what its classes kept without having a property for it.</summary>
internal static class UnknownFieldFinder
{
    /// <summary>The fields, each with its path and its JSON.</summary>
    public static IEnumerable<(string Path, ReadOnlyMemory<byte> Json)> Find(object? value, string path = "")
    {
        if (value is null or string or JsonValue || value.GetType().IsPrimitive)
            return [];

        if (value is IEnumerable items)
        {
            return value.GetType().GetInterfaces().Any(IsMap)
                ? items.Cast<object>().SelectMany(pair => Find(Property(pair, "Value"), JsonPaths.Join(path, Property(pair, "Key")?.ToString() ?? "")))
                : items.Cast<object?>().SelectMany(item => Find(item, path + "[]"));
        }

        var type = value.GetType();
        if (type.Assembly != typeof(UnknownFields).Assembly)
            return [];

        return type.IsDefined(typeof(EventModelAttribute)) ? InModel(value, path) : InUnion(value, path);
    }

    private static IEnumerable<(string Path, ReadOnlyMemory<byte> Json)> InModel(object model, string path)
    {
        var unknown = (UnknownFields)Property(model, nameof(UnknownFields))!; // every model has it
        foreach (var name in unknown.Names.Distinct(StringComparer.Ordinal))
        {
            if (unknown.TryGet(name, out var json))
                yield return (JsonPaths.Join(path, name), json);
        }

        foreach (var property in model.GetType().GetProperties())
        {
            if (property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name is { } name)
            {
                foreach (var found in Find(property.GetValue(model), JsonPaths.Join(path, name)))
                    yield return found;
            }
        }
    }

    /// <summary>A value that is one of several models: whichever of its properties has one.</summary>
    private static IEnumerable<(string Path, ReadOnlyMemory<byte> Json)> InUnion(object union, string path) =>
        union.GetType().GetProperties()
            .Where(property => property.GetIndexParameters().Length == 0 && HoldsModels(property.PropertyType))
            .SelectMany(property => Find(property.GetValue(union), path));

    private static bool HoldsModels(Type type) =>
        type.IsDefined(typeof(EventModelAttribute)) || (type.IsGenericType && type.GetGenericArguments()[^1].IsDefined(typeof(EventModelAttribute)));

    private static bool IsMap(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>);

    private static object? Property(object value, string name) => value.GetType().GetProperty(name)?.GetValue(value);
}
