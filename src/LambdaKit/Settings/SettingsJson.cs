using System.Text.Json;
using System.Text.Json.Nodes;

namespace LambdaKit.Settings;

/// <summary>Objects of JSON, and one laid over the other.</summary>
internal static class SettingsJson
{
    /// <exception cref="ArgumentException">It is no object of JSON.</exception>
    public static JsonObject Parse(ReadOnlySpan<byte> json, string parameterName) =>
        TryParse(json) ?? throw new ArgumentException("The settings are no object of JSON. Write them as { \"name\": value }.", parameterName);

    /// <summary>Null when it is no object of JSON.</summary>
    public static JsonObject? TryParse(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonNode.Parse(json, documentOptions: new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true }) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Lays one object over another as a JSON merge patch does (RFC 7396): member by member, all else as a whole; null takes a member away.</summary>
    public static void Lay(JsonObject upper, JsonObject lower)
    {
        foreach (var (name, value) in upper)
        {
            if (value is null)
            {
                lower.Remove(name);
            }
            else if (value is JsonObject inner)
            {
                if (lower[name] is not JsonObject below)
                    lower[name] = below = [];
                Lay(inner, below);
            }
            else
            {
                lower[name] = value.DeepClone();
            }
        }
    }

    /// <exception cref="ArgumentException">A value is of a kind that JSON doesn't have, or a name is no name.</exception>
    public static JsonObject Of(IReadOnlyDictionary<string, object?> values)
    {
        var whole = new JsonObject();
        foreach (var (path, value) in values)
        {
            var target = whole;
            var names = path.Split(':');
            foreach (var name in names.AsSpan(0, names.Length - 1))
            {
                if (target[name] is not JsonObject inner)
                    target[name] = inner = [];
                target = inner;
            }

            if (Array.Exists(names, string.IsNullOrEmpty))
                throw new ArgumentException($"'{path}' names no setting. Write names with a colon between them, such as 'limits:perDay'.", nameof(values));
            target[names[^1]] = NodeOf(path, value);
        }

        return whole;
    }

    private static JsonNode? NodeOf(string path, object? value) => value switch
    {
        null => null,
        string text => JsonValue.Create(text),
        bool isTrue => JsonValue.Create(isTrue),
        int number => JsonValue.Create(number),
        long number => JsonValue.Create(number),
        double number => JsonValue.Create(number),
        decimal number => JsonValue.Create(number),
        IReadOnlyDictionary<string, object?> inner => Of(inner),
        _ => throw new ArgumentException($"The setting '{path}' is a '{value.GetType().Name}'. Give a text, a number, true or false, or a dictionary of them.", nameof(value)),
    };
}
