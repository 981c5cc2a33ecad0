using System.Collections;
using System.Globalization;
using System.Text;
using LambdaKit.Events.Json;

namespace LambdaKit.Logging;

/// <summary>Makes the message of an entry anew when one of its parameters is hidden, by name or by attribute: the author's formatter has put it in.</summary>
internal static class MessageTemplate
{
    private const int MaxValueBytes = 65_536;

    /// <summary>The message without what is hidden; the same object when nothing is.</summary>
    public static string Clean(string message, LogParameters parameters, LogRedactor redactor)
    {
        if (!redactor.LooksAtParameters || !MayHide(parameters, redactor))
            return message;
        return parameters.Template is { } template ? Render(template, parameters, redactor) : Replace(message, parameters, redactor);
    }

    private static bool MayHide(LogParameters parameters, LogRedactor redactor)
    {
        for (var i = 0; i < parameters.Count; i++)
        {
            var (name, value) = parameters[i];
            if (value is not null && (redactor.Hides(name) || IsComposed(value, redactor)))
                return true;
        }
        return false;
    }

    private static bool IsComposed(object value, LogRedactor redactor) =>
        value is IEnumerable and not string || value is KeyValuePair<string, object?> or KeyValuePair<string, string> || redactor.Types?.PropertiesOf(value) is not null;

    private static string Render(string template, LogParameters parameters, LogRedactor redactor)
    {
        var text = new StringBuilder(template.Length + 64);
        var hole = 0;
        for (var i = 0; i < template.Length; i++)
        {
            var character = template[i];
            if (character is '{' or '}' && i + 1 < template.Length && template[i + 1] == character)
            {
                text.Append(character);
                i++;
                continue;
            }
            var end = character == '{' ? template.IndexOf('}', i) : -1;
            if (end < 0)
            {
                text.Append(character);
                continue;
            }
            AppendHole(text, template.AsSpan(i + 1, end - i - 1), hole++, parameters, redactor);
            i = end;
        }
        return text.ToString();
    }

    /// <summary>Puts the value in the place of <c>name,width:format</c>.</summary>
    private static void AppendHole(StringBuilder text, ReadOnlySpan<char> hole, int index, LogParameters parameters, LogRedactor redactor)
    {
        var nameEnd = hole.IndexOfAny(',', ':');
        var name = nameEnd < 0 ? hole : hole[..nameEnd];
        var formatStart = hole.IndexOf(':');
        var format = formatStart < 0 ? null : hole[(formatStart + 1)..].ToString();
        var width = 0;
        if (nameEnd >= 0 && hole[nameEnd] == ',')
            _ = int.TryParse(hole[(nameEnd + 1)..(formatStart < 0 ? hole.Length : formatStart)], NumberStyles.Integer, CultureInfo.InvariantCulture, out width);

        if (Find(name, index, parameters) is not { } found)
        {
            text.Append('{').Append(hole).Append('}');
            return;
        }
        var value = redactor.Hides(parameters[found].Key) ? LogRedactor.Mask : TextOf(parameters[found].Value, format, redactor);
        width = Math.Clamp(width, -1_024, 1_024);
        text.Append(width >= 0 ? value.PadLeft(width) : value.PadRight(-width));
    }

    /// <summary>The parameter of a hole: at its place, as loggers have it, else by name, as generated ones may.</summary>
    private static int? Find(ReadOnlySpan<char> name, int index, LogParameters parameters)
    {
        if (index < parameters.Count && name.Equals(parameters[index].Key, StringComparison.OrdinalIgnoreCase))
            return index;
        for (var i = 0; i < parameters.Count; i++)
        {
            if (name.TrimStart("@$").Equals(parameters[i].Key.AsSpan().TrimStart("@$"), StringComparison.OrdinalIgnoreCase))
                return i;
        }
        return null;
    }

    private static string TextOf(object? value, string? format, LogRedactor redactor)
    {
        if (value is null)
            return "(null)";
        if (IsComposed(value, redactor))
        {
            using var writer = new JsonWriter();
            JsonValues.Write(writer, value, MaxValueBytes, redactor);
            return Encoding.UTF8.GetString(writer.WrittenSpan);
        }
        try
        {
            return value is IFormattable formattable and not Exception && format is not null ? formattable.ToString(format, CultureInfo.InvariantCulture) : JsonValues.TextOf(value);
        }
        catch (Exception)
        {
            return JsonValues.TextOf(value);
        }
    }

    /// <summary>Of a message without a template: hides the values' texts, wherever they stand.</summary>
    private static string Replace(string message, LogParameters parameters, LogRedactor redactor)
    {
        for (var i = 0; i < parameters.Count; i++)
        {
            var (name, value) = parameters[i];
            if (value is null || !(redactor.Hides(name) || IsComposed(value, redactor)))
                continue;
            var text = JsonValues.TextOf(value);
            if (text.Length > 0)
                message = message.Replace(text, LogRedactor.Mask, StringComparison.Ordinal);
        }
        return message;
    }
}
