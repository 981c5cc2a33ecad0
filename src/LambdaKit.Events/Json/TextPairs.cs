using System.Diagnostics.CodeAnalysis;
using LambdaKit.Events.Text;

namespace LambdaKit.Events.Json;

/// <summary>The members of a JSON object whose values are texts: in order, spelled as they came, twice if they came twice; a value that is no text is kept as JSON.</summary>
internal readonly struct TextPairs
{
    // Names and texts by turns: arrays of strings need no code of their own from the JIT.
    private readonly string?[]? _namesAndTexts;
    private readonly byte[]?[]? _raws;

    private TextPairs(string?[] namesAndTexts, byte[]?[]? raws)
    {
        _namesAndTexts = namesAndTexts;
        _raws = raws;
    }

    public TextPairs(ReadOnlySpan<KeyValuePair<string, string>> pairs)
    {
        _namesAndTexts = new string?[pairs.Length * 2];
        for (var i = 0; i < pairs.Length; i++)
        {
            _namesAndTexts[i * 2] = pairs[i].Key ?? throw new ArgumentException("A name is null.", nameof(pairs));
            _namesAndTexts[i * 2 + 1] = pairs[i].Value ?? throw new ArgumentException("A value is null.", nameof(pairs));
        }
    }

    public int Count => _namesAndTexts is null ? 0 : _namesAndTexts.Length / 2;

    public static TextPairs ReadFrom(ref JsonReader reader)
    {
        var pairs = new string?[32];
        byte[]?[]? raws = null;
        var count = 0;
        reader.ReadStartObject();
        while (reader.ReadName(out var name))
        {
            if (count * 2 == pairs.Length)
                Array.Resize(ref pairs, pairs.Length * 2);

            pairs[count * 2] = Utf8Text.ToText(name);
            if (reader.PeekKind() == JsonKind.String)
            {
                pairs[count * 2 + 1] = reader.ReadString();
            }
            else
            {
                var raw = reader.ReadRaw().ToArray();
                if (raws is null || raws.Length <= count)
                    Array.Resize(ref raws, count + 8);

                raws[count] = raw;
                pairs[count * 2 + 1] = raw[0] == 'n' ? null : Utf8Text.ToText(raw);
            }

            count++;
        }

        return count == 0 ? new([], null) : new(pairs.AsSpan(0, count * 2).ToArray(), raws);
    }

    public void WriteTo(JsonWriter writer)
    {
        writer.WriteStartObject();
        for (var i = 0; i < Count; i++)
        {
            writer.WriteName(NameAt(i));
            if (_raws is not null && i < _raws.Length && _raws[i] is { } raw)
                writer.WriteRaw(raw);
            else
                writer.WriteString(TextAt(i));
        }

        writer.WriteEndObject();
    }

    public string NameAt(int index) => _namesAndTexts![index * 2]!; // below Count, and names are never null

    /// <summary>Null when the JSON is null.</summary>
    public string? TextAt(int index) => _namesAndTexts![index * 2 + 1]; // below Count

    /// <summary>The last text of a name.</summary>
    public bool TryGet(string name, bool ignoreCase, [NotNullWhen(true)] out string? text)
    {
        ArgumentNullException.ThrowIfNull(name);
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
}
