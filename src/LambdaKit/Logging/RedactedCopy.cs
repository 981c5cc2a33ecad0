using System.Collections;

namespace LambdaKit.Logging;

/// <summary>Copies the values of an entry as they are logged, for tests of a function.</summary>
internal static class RedactedCopy
{
    private const int MaxDepth = 4;
    private const int MaxItems = 256;

    public static KeyValuePair<string, object?> Of(KeyValuePair<string, object?> pair, LogRedactor redactor) =>
        new(pair.Key, redactor.Hides(pair.Key) ? LogRedactor.Mask : Of(pair.Value, redactor, MaxDepth));

    private static object? Of(object? value, LogRedactor redactor, int depth)
    {
        switch (value)
        {
            case null:
                return null;
            case string text:
                return redactor.Clean(text);
            case KeyValuePair<string, object?> pair:
                return Of(pair, redactor);
            case KeyValuePair<string, string> pair:
                return new KeyValuePair<string, string>(pair.Key, redactor.Hides(pair.Key) ? LogRedactor.Mask : redactor.Clean(pair.Value));
            case IDictionary dictionary when depth > 0:
                var copy = new Dictionary<string, object?>(StringComparer.Ordinal);
                foreach (DictionaryEntry entry in dictionary)
                {
                    var name = JsonValues.TextOf(entry.Key);
                    copy[name] = redactor.Hides(name) ? LogRedactor.Mask : Of(entry.Value, redactor, depth - 1);
                }
                return copy;
            case IEnumerable list and not byte[] when depth > 0:
                var items = new List<object?>();
                foreach (var item in list)
                {
                    if (items.Count == MaxItems)
                        break;
                    items.Add(Of(item, redactor, depth - 1));
                }
                return items;
        }
        if (redactor.HidesNumber(value))
            return LogRedactor.Mask;
        if (redactor.Types?.PropertiesOf(value) is not { } properties)
            return value;
        var members = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var property in properties)
        {
            members[property.Name] = property.IsSensitive || redactor.Hides(property.Name) ? LogRedactor.Mask
                : depth > 0 ? Of(JsonValues.ValueOf(property, value), redactor, depth - 1) : "…";
        }
        return members;
    }
}
