using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LambdaKit.Events.Tests;

/// <summary>Compares fixtures with the models that read them: field by field, in both directions.</summary>
internal sealed class FixtureCoverage
{
    private readonly Dictionary<Type, HashSet<string>> _seen = [];
    private readonly List<string> _unknown = [];

    /// <summary>Every field of the fixtures is modelled, every modelled field is in one of them, and each is written back as the same JSON.</summary>
    public static void AssertComplete<T>(EventSerializer<T> serializer, params string[] fixtures) => AssertComplete(serializer, [], fixtures);

    /// <summary>The same, but that some fields of some models may be missing: those whose own tests have them.</summary>
    public static void AssertComplete<T>(EventSerializer<T> serializer, Type[] covered, params string[] fixtures)
    {
        var coverage = new FixtureCoverage();
        foreach (var fixture in fixtures)
        {
            var json = Fixture.Read(fixture);
            JsonDifference.AssertSame(json, System.Text.Encoding.UTF8.GetBytes(serializer.WriteText(serializer.Read(json))));
            using var document = JsonDocument.Parse(json);
            coverage.Visit(typeof(T), document.RootElement, fixture);
        }

        var missing = coverage._seen.Where(model => !covered.Contains(model.Key))
            .SelectMany(model => Fields(model.Key).Keys.Except(model.Value).Select(name => $"{model.Key.Name}: no fixture has '{name}'"));
        if (string.Join('\n', coverage._unknown.Concat(missing)) is { Length: > 0 } differences)
            Assert.Fail(differences);
    }

    private static Dictionary<string, Type> Fields(Type model) =>
        model.GetProperties().Where(property => property.IsDefined(typeof(JsonPropertyNameAttribute)))
            .ToDictionary(property => property.GetCustomAttribute<JsonPropertyNameAttribute>()!.Name, property => property.PropertyType, StringComparer.Ordinal);

    private void Visit(Type type, JsonElement json, string path)
    {
        if (type.IsDefined(typeof(EventModelAttribute)) && json.ValueKind == JsonValueKind.Object)
        {
            VisitModel(type, json, path);
        }
        else if (type.IsGenericType && json.ValueKind == JsonValueKind.Array)
        {
            foreach (var element in json.EnumerateArray())
                Visit(type.GetGenericArguments()[^1], element, path + "[]");
        }
        else if (type.IsGenericType && json.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in json.EnumerateObject())
                Visit(type.GetGenericArguments()[^1], member.Value, path + "." + member.Name);
        }
    }

    private void VisitModel(Type model, JsonElement json, string path)
    {
        if (!_seen.TryGetValue(model, out var seen))
            _seen.Add(model, seen = new HashSet<string>(StringComparer.Ordinal));

        var fields = Fields(model);
        foreach (var member in json.EnumerateObject())
        {
            seen.Add(member.Name);
            if (fields.TryGetValue(member.Name, out var type))
                Visit(type, member.Value, path + "." + member.Name);
            else
                _unknown.Add($"{path}.{member.Name}: not modelled");
        }
    }
}
