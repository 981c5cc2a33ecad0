using System.Collections;
using System.Globalization;
using System.Text;
using LambdaKit.Events.Json;
using LambdaKit.Runtime;

namespace LambdaKit.Logging;

/// <summary>Writes the values of log parameters. They are anybody's objects: nothing that they throw gets out, and what is written is a whole value.</summary>
internal static class JsonValues
{
    private const int MaxDepth = 4;
    private const int MaxItems = 256;
    private const int MaxNameBytes = 1_024;
    private const int MaxBytesOfBinary = 16;

    /// <summary>Numbers, truth values and null as such, dates in ISO 8601, lists and dictionaries as such up to a depth and a number, all else as its text.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">What.</param>
    /// <param name="maxBytes">How large a text may be.</param>
    /// <param name="redactor">Says what is hidden; null for nothing.</param>
    public static void Write(JsonWriter writer, object? value, int maxBytes, LogRedactor? redactor = null)
    {
        var items = MaxItems;
        Write(writer, value, maxBytes, MaxDepth, ref items, redactor);
    }

    /// <summary>The object's text; when it throws, a text that says so.</summary>
    public static string TextOf(object value)
    {
        try
        {
            return value switch
            {
                string text => text,
                Exception exception => ExceptionText.Of(exception),
                IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
                _ => value.ToString() ?? "",
            };
        }
        catch (Exception thrown)
        {
            return $"[The text of a '{value.GetType().Name}' could not be read: {thrown.GetType().Name}]";
        }
    }

    /// <summary>The name as it will be written, so that two that look different don't come out the same: lone surrogates are replaced already here.</summary>
    public static string NameOf(string text, int maxBytes)
    {
        foreach (var character in text)
        {
            if (char.IsSurrogate(character))
                return JsonSize.Cut(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)), maxBytes);
        }
        return JsonSize.Cut(text, maxBytes);
    }

    private static void Write(JsonWriter writer, object? value, int maxBytes, int depth, ref int items, LogRedactor? redactor)
    {
        if (redactor is not null && value is not null && WriteByRules(writer, value, maxBytes, depth, ref items, redactor))
            return;
        switch (value)
        {
            case null:
                writer.WriteNull();
                break;
            case string text:
                writer.WriteString(JsonSize.Cut(redactor is null ? text : redactor.Clean(text), maxBytes));
                break;
            case int number:
                writer.WriteNumber(number);
                break;
            case long number:
                writer.WriteNumber(number);
                break;
            case bool flag:
                writer.WriteBoolean(flag);
                break;
            case double number when double.IsFinite(number):
                writer.WriteNumber(number);
                break;
            case float number when float.IsFinite(number):
                WriteNumber(writer, number.ToString(CultureInfo.InvariantCulture));
                break;
            case decimal number:
                writer.WriteNumber(number);
                break;
            case byte number:
                writer.WriteNumber(number);
                break;
            case sbyte number:
                writer.WriteNumber(number);
                break;
            case short number:
                writer.WriteNumber(number);
                break;
            case ushort number:
                writer.WriteNumber(number);
                break;
            case uint number:
                writer.WriteNumber(number);
                break;
            case ulong number:
                writer.WriteNumber((decimal)number);
                break;
            case DateTime or DateTimeOffset or DateOnly or TimeOnly:
                writer.WriteString(((IFormattable)value).ToString("O", CultureInfo.InvariantCulture));
                break;
            case LoggedJson json when json.Utf8.Length <= maxBytes:
                writer.WriteRaw(json.Utf8);
                break;
            case byte[] binary:
                var shown = Convert.ToHexString(binary, 0, Math.Min(binary.Length, MaxBytesOfBinary));
                writer.WriteString(binary.Length <= MaxBytesOfBinary ? shown : $"{shown}… [{binary.Length} bytes in all]");
                break;
            case IDictionary dictionary when depth > 0:
                WriteDictionary(writer, dictionary, maxBytes, depth, ref items, redactor);
                break;
            case IEnumerable list when depth > 0:
                WriteList(writer, list, maxBytes, depth, ref items, redactor);
                break;
            default:
                writer.WriteString(JsonSize.Cut(redactor is null ? TextOf(value) : redactor.Clean(TextOf(value)), maxBytes));
                break;
        }
    }

    /// <summary>Writes what is hidden, and what is taken apart to hide something in it; false for all else.</summary>
    private static bool WriteByRules(JsonWriter writer, object value, int maxBytes, int depth, ref int items, LogRedactor redactor)
    {
        if (redactor.HidesNumber(value))
        {
            writer.WriteString(LogRedactor.Mask);
            return true;
        }
        if (value is LoggedJson json)
            return WriteCleanJson(writer, json, maxBytes, redactor);
        if (value is KeyValuePair<string, object?> pair)
        {
            WritePair(writer, pair.Key, pair.Value, maxBytes, depth, ref items, redactor);
            return true;
        }
        if (value is KeyValuePair<string, string> texts)
        {
            WritePair(writer, texts.Key, texts.Value, maxBytes, depth, ref items, redactor);
            return true;
        }
        if (redactor.Types?.PropertiesOf(value) is not { } properties)
            return false;
        if (depth == 0)
        {
            writer.WriteString("…");
            return true;
        }
        writer.WriteStartObject();
        foreach (var property in properties)
        {
            if (--items < 0)
                break;
            writer.WriteName(property.Name);
            if (property.IsSensitive || redactor.Hides(property.Name))
                writer.WriteString(LogRedactor.Mask);
            else
                Write(writer, ValueOf(property, value), maxBytes, depth - 1, ref items, redactor);
        }
        writer.WriteEndObject();
        return true;
    }

    /// <summary>The property's value; when it throws, a text that says so.</summary>
    public static object? ValueOf(LoggedProperty property, object value)
    {
        try
        {
            return property.Get(value);
        }
        catch (Exception thrown)
        {
            return $"[The property could not be read: {thrown.GetType().Name}]";
        }
    }

    /// <summary>JSON in which something is hidden becomes a text, as it may no longer be JSON; false when nothing is.</summary>
    private static bool WriteCleanJson(JsonWriter writer, LoggedJson json, int maxBytes, LogRedactor redactor)
    {
        var text = json.ToString();
        var clean = redactor.Clean(text);
        if (ReferenceEquals(text, clean))
            return false;
        writer.WriteString(JsonSize.Cut(clean, maxBytes));
        return true;
    }

    private static void WritePair(JsonWriter writer, string? name, object? value, int maxBytes, int depth, ref int items, LogRedactor redactor)
    {
        writer.WriteStartObject();
        writer.WriteName(NameOf(redactor.Clean(name ?? ""), MaxNameBytes));
        if (name is not null && redactor.Hides(name))
            writer.WriteString(LogRedactor.Mask);
        else
            Write(writer, value, maxBytes, Math.Max(depth - 1, 0), ref items, redactor);
        writer.WriteEndObject();
    }

    private static void WriteNumber(JsonWriter writer, string digits)
    {
        Span<byte> ascii = stackalloc byte[digits.Length];
        for (var i = 0; i < digits.Length; i++)
            ascii[i] = (byte)digits[i];
        writer.WriteRaw(ascii);
    }

    private static void WriteList(JsonWriter writer, IEnumerable list, int maxBytes, int depth, ref int items, LogRedactor? redactor)
    {
        writer.WriteStartArray();
        try
        {
            foreach (var item in list)
            {
                if (--items < 0)
                    break;
                Write(writer, item, maxBytes, depth - 1, ref items, redactor);
            }
        }
        catch (Exception)
        {
            // Somebody changes the list while it is read.
        }
        writer.WriteEndArray();
    }

    private static void WriteDictionary(JsonWriter writer, IDictionary dictionary, int maxBytes, int depth, ref int items, LogRedactor? redactor)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        writer.WriteStartObject();
        try
        {
            foreach (DictionaryEntry pair in dictionary)
            {
                if (--items < 0)
                    break;
                var key = TextOf(pair.Key);
                var name = NameOf(redactor is null ? key : redactor.Clean(key), MaxNameBytes);
                if (!names.Add(name))
                    continue;
                writer.WriteName(name);
                if (redactor is not null && redactor.Hides(key))
                    writer.WriteString(LogRedactor.Mask);
                else
                    Write(writer, pair.Value, maxBytes, depth - 1, ref items, redactor);
            }
        }
        catch (Exception)
        {
            // Somebody changes the dictionary while it is read.
        }
        writer.WriteEndObject();
    }
}
