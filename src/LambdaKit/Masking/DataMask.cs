using LambdaKit.Events;
using LambdaKit.Events.Json;

namespace LambdaKit.Masking;

/// <summary>Makes what nobody may see unreadable in JSON: erases it, or puts a hash or a token of it in its place. All else stays as it is.</summary>
/// <remarks>
/// A text that holds JSON itself, such as the body of a request or a message, is masked inside, too. Base64, forms and other texts aren't looked into: erase them as a whole.
/// One object may be used by several threads.
/// </remarks>
/// <example><code>
/// var mask = new DataMask(MaskRule.Erase("password", "card.number"), MaskRule.Hash(key, "email"));
/// </code></example>
public sealed class DataMask
{
    /// <summary>JSON in a text in JSON, and so on, is followed so deep.</summary>
    private const int MaxEmbedding = 3;

    private readonly MaskRule[] _rules;
    private readonly MaskPath[] _paths;

    /// <summary>With rules, of which the first that fits a value counts.</summary>
    /// <param name="rules">At least one.</param>
    /// <exception cref="ArgumentException">There are none.</exception>
    public DataMask(params MaskRule[] rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        if (rules.Length == 0)
            throw new ArgumentException("There are no rules, so nothing would be masked. Add some, such as MaskRule.Erase(\"password\").", nameof(rules));

        _rules = [.. rules];
        _paths = [.. rules.SelectMany((rule, index) => rule.Paths.Select(path => new MaskPath(path, index)))];
    }

    /// <summary>Masks a document.</summary>
    /// <param name="json">The document.</param>
    /// <returns>The document with its values masked, without white space.</returns>
    /// <exception cref="EventFormatException">It is no JSON.</exception>
    public string Mask(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        using var writer = new JsonWriter();
        Mask(System.Text.Encoding.UTF8.GetBytes(json), writer);
        return System.Text.Encoding.UTF8.GetString(writer.WrittenSpan);
    }

    /// <summary>Masks a document.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <param name="writer">Takes the document with its values masked, without white space.</param>
    /// <exception cref="EventFormatException">It is no JSON. What was written until then has to be thrown away.</exception>
    public void Mask(ReadOnlySpan<byte> utf8Json, JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Mask(utf8Json, writer, MaxEmbedding);
    }

    private void Mask(ReadOnlySpan<byte> utf8Json, JsonWriter writer, int embedding)
    {
        var reader = new JsonReader(utf8Json);
        Span<ulong> states = stackalloc ulong[_paths.Length];
        states.Clear();
        CopyValue(ref reader, writer, states, embedding);
        reader.ReadEnd();
    }

    private void CopyValue(ref JsonReader reader, JsonWriter writer, scoped ReadOnlySpan<ulong> states, int embedding)
    {
        switch (reader.PeekKind())
        {
            case JsonKind.Object:
                CopyObject(ref reader, writer, states, embedding);
                break;
            case JsonKind.Array:
                reader.ReadStartArray();
                writer.WriteStartArray();
                while (reader.ReadNextElement())
                    CopyValue(ref reader, writer, states, embedding);
                writer.WriteEndArray();
                break;
            case JsonKind.String:
                CopyString(ref reader, writer, embedding);
                break;
            default:
                writer.WriteRaw(reader.ReadRaw());
                break;
        }
    }

    private void CopyObject(ref JsonReader reader, JsonWriter writer, scoped ReadOnlySpan<ulong> states, int embedding)
    {
        Span<ulong> inner = stackalloc ulong[states.Length];
        reader.ReadStartObject();
        writer.WriteStartObject();
        while (reader.ReadName(out var name))
        {
            writer.WriteNameUtf8(name);
            MaskRule? rule = null;
            for (var i = 0; i < _paths.Length; i++)
            {
                inner[i] = _paths[i].Step(states[i], name);
                if (rule is null && _paths[i].IsAtEnd(inner[i]))
                    rule = _rules[_paths[i].Rule];
            }

            if (rule is null)
                CopyValue(ref reader, writer, inner, embedding);
            else
                MaskValue(ref reader, writer, rule);
        }
        writer.WriteEndObject();
    }

    private void CopyString(ref JsonReader reader, JsonWriter writer, int embedding)
    {
        var raw = reader.ReadRaw();
        if (embedding == 0 || !MayHoldJson(raw) || !TryMaskText(new JsonReader(raw).ReadStringBytes(), writer, embedding - 1))
            writer.WriteRaw(raw);
    }

    /// <summary>Whether there is a brace or a bracket in it, maybe in disguise.</summary>
    private static bool MayHoldJson(ReadOnlySpan<byte> raw) => raw.IndexOfAny((byte)'{', (byte)'[') >= 0 || raw.IndexOf("\\u"u8) >= 0;

    private bool TryMaskText(ReadOnlySpan<byte> text, JsonWriter writer, int embedding)
    {
        var start = text.TrimStart(" \t\r\n"u8);
        if (start.IsEmpty || start[0] is not ((byte)'{' or (byte)'['))
            return false;

        using var embedded = new JsonWriter();
        try
        {
            Mask(text, embedded, embedding);
        }
        catch (EventFormatException)
        {
            return false; // It only looked like JSON.
        }

        writer.WriteStringUtf8(embedded.WrittenSpan);
        return true;
    }

    /// <summary>Lists and objects that aren't erased as a whole are masked value by value; null says nothing that could be masked.</summary>
    private static void MaskValue(ref JsonReader reader, JsonWriter writer, MaskRule rule)
    {
        var kind = reader.PeekKind();
        if (kind == JsonKind.Null)
        {
            writer.WriteRaw(reader.ReadRaw());
        }
        else if (rule.IsErasing)
        {
            _ = reader.ReadRaw();
            writer.WriteString(MaskRule.Erased);
        }
        else if (kind == JsonKind.Object)
        {
            reader.ReadStartObject();
            writer.WriteStartObject();
            while (reader.ReadName(out var name))
            {
                writer.WriteNameUtf8(name);
                MaskValue(ref reader, writer, rule);
            }
            writer.WriteEndObject();
        }
        else if (kind == JsonKind.Array)
        {
            reader.ReadStartArray();
            writer.WriteStartArray();
            while (reader.ReadNextElement())
                MaskValue(ref reader, writer, rule);
            writer.WriteEndArray();
        }
        else
        {
            writer.WriteString(rule.MaskOf(kind == JsonKind.String ? reader.ReadStringUtf8() : reader.ReadRaw()));
        }
    }
}
