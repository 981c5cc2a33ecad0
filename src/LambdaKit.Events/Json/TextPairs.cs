using System.Diagnostics.CodeAnalysis;
using LambdaKit.Events.Text;

namespace LambdaKit.Events.Json;

/// <summary>The members of a JSON object whose values are texts: in order, spelled as they came, twice if they came twice.</summary>
/// <remarks>What was read stays JSON until somebody asks for a member: most headers of most requests are never looked at.</remarks>
internal sealed class TextPairs
{
    private readonly byte[]? _json;

    // Names and texts by turns: arrays of strings need no code of their own from the JIT. Two threads may both make it; either will do.
    private string?[]? _namesAndTexts;

    public TextPairs(ReadOnlySpan<KeyValuePair<string, string>> pairs)
    {
        _namesAndTexts = new string?[pairs.Length * 2];
        for (var i = 0; i < pairs.Length; i++)
        {
            _namesAndTexts[i * 2] = pairs[i].Key ?? throw new ArgumentException("A name is null.", nameof(pairs));
            _namesAndTexts[i * 2 + 1] = pairs[i].Value ?? throw new ArgumentException("A value is null.", nameof(pairs));
        }
    }

    private TextPairs(byte[] json)
    {
        _json = json;

        // Small ones cost nothing, and are what the rehearsal of an event's first use holds: it shall reach parser and search.
        if (json.Length < 16)
            _ = TryGet("x", ignoreCase: true, out _);
    }

    public int Count => NamesAndTexts.Length / 2;

    private string?[] NamesAndTexts => _namesAndTexts ??= Parse(_json!); // one of them is always there

    public static TextPairs ReadFrom(ref JsonReader reader)
    {
        var ahead = reader;
        ahead.ReadStartObject();
        return new(reader.ReadRaw().ToArray());
    }

    public void WriteTo(JsonWriter writer)
    {
        if (_json is not null)
        {
            writer.WriteRaw(_json);
            return;
        }

        writer.WriteStartObject();
        for (var i = 0; i < Count; i++)
        {
            writer.WriteName(NameAt(i));
            writer.WriteString(TextAt(i));
        }

        writer.WriteEndObject();
    }

    public string NameAt(int index) => NamesAndTexts[index * 2]!; // names are never null

    /// <summary>Null when the JSON is null.</summary>
    public string? TextAt(int index) => NamesAndTexts[index * 2 + 1];

    /// <summary>The last text of a name.</summary>
    public bool TryGet(string name, bool ignoreCase, [NotNullWhen(true)] out string? text)
    {
        for (var i = Count - 1; i >= 0; i--)
        {
            if (TextAt(i) is { } found && (ignoreCase ? EqualsIgnoringCase(NameAt(i), name) : NameAt(i) == name))
            {
                text = found;
                return true;
            }
        }

        text = null;
        return false;
    }

    /// <summary>Whether two names are the same but for the case of their ASCII letters.</summary>
    public static bool EqualsIgnoringCase(string left, string right)
    {
        if (left.Length != right.Length)
            return false;

        for (var i = 0; i < left.Length; i++)
        {
            char a = left[i], b = right[i];
            if (a != b && ((a | 0x20) != (b | 0x20) || (a | 0x20) is < 'a' or > 'z'))
                return false;
        }

        return true;
    }

    private static string?[] Parse(byte[] json)
    {
        var pairs = new string?[32];
        var length = 0;
        var reader = new JsonReader(json, source: null, int.MaxValue);
        reader.ReadStartObject();
        while (reader.ReadName(out var name))
        {
            if (length == pairs.Length)
                Array.Resize(ref pairs, length * 2);

            pairs[length] = RecurringTexts.Get(name);
            if (reader.PeekKind() == JsonKind.String)
                pairs[length + 1] = reader.ReadString();
            else if (!reader.TryReadNull())
                pairs[length + 1] = Utf8Text.ToText(reader.ReadRaw());

            length += 2;
        }

        Array.Resize(ref pairs, length);
        return pairs;
    }
}
