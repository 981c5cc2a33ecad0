using System.Diagnostics.CodeAnalysis;
using LambdaKit.Events.Text;

namespace LambdaKit.Events.Json;

/// <summary>The members of a JSON object whose values are texts: in order, spelled as they came, twice if they came twice.</summary>
/// <remarks>What was read stays JSON: only what somebody asks for becomes a string, since most headers of most requests are never looked at.</remarks>
internal sealed class TextPairs
{
    private readonly byte[]? _json;

    // Two threads may both make it; either will do.
    private Members? _members;

    public TextPairs(ReadOnlySpan<KeyValuePair<string, string>> pairs)
    {
        _members = new Members(pairs.Length);
        foreach (var pair in pairs)
        {
            var name = pair.Key ?? throw new ArgumentException("A name is null.", nameof(pairs));
            _members.Add(name, pair.Value ?? throw new ArgumentException("A value is null.", nameof(pairs)), place: 0);
        }
    }

    private TextPairs(byte[] json)
    {
        _json = json;

        // Small ones cost nothing, and are what the rehearsal of an event's first use holds: it shall reach parser and search.
        if (json.Length < 16)
            _ = TryGet("x", ignoreCase: true, out _);
    }

    public int Count => Parsed.Count;

    private Members Parsed => _members ??= Parse(_json!); // one of them is always there

    public static TextPairs From(IEnumerable<KeyValuePair<string, string>> pairs) => new(new List<KeyValuePair<string, string>>(pairs).ToArray());

    /// <summary>The names, in order; none without pairs.</summary>
    public static IEnumerable<string> NamesOf(TextPairs? pairs)
    {
        for (var i = 0; i < pairs?.Count; i++)
            yield return pairs.NameAt(i);
    }

    /// <summary>The texts, in order, empty where the JSON has a null; none without pairs.</summary>
    public static IEnumerable<string> TextsOf(TextPairs? pairs)
    {
        for (var i = 0; i < pairs?.Count; i++)
            yield return pairs.TextAt(i) ?? "";
    }

    /// <summary>Names and texts, in order; none without pairs.</summary>
    public static IEnumerator<KeyValuePair<string, string>> Enumerate(TextPairs? pairs)
    {
        for (var i = 0; i < pairs?.Count; i++)
            yield return new(pairs.NameAt(i), pairs.TextAt(i) ?? "");
    }

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

    public string NameAt(int index) => Parsed.NamesAndTexts[index * 2]!; // names are never null

    /// <summary>Null when the JSON is null.</summary>
    public string? TextAt(int index)
    {
        var members = Parsed;
        ref var text = ref members.NamesAndTexts[index * 2 + 1];
        return _json is null ? text : text ??= ReadText(_json, members.Places[index]);
    }

    /// <summary>The last text of a name.</summary>
    public bool TryGet(string name, bool ignoreCase, [NotNullWhen(true)] out string? text)
    {
        for (var i = Count - 1; i >= 0; i--)
        {
            if ((ignoreCase ? EqualsIgnoringCase(NameAt(i), name) : NameAt(i) == name) && TextAt(i) is { } found)
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

    private static Members Parse(byte[] json)
    {
        // A header has rarely less than 40 bytes with its name.
        var members = new Members(json.Length / 40 + 1);
        var reader = new JsonReader(json, source: null, int.MaxValue);
        reader.ReadStartObject();
        while (reader.ReadName(out var name))
        {
            members.Add(RecurringTexts.Get(name), text: null, reader.Position);
            reader.Skip();
        }

        return members;
    }

    private static string? ReadText(byte[] json, int place)
    {
        var reader = new JsonReader(json.AsSpan(place), source: null, int.MaxValue);
        if (reader.PeekKind() == JsonKind.String)
            return reader.ReadString();

        return reader.TryReadNull() ? null : Utf8Text.ToText(reader.ReadRaw());
    }

    private sealed class Members(int capacity)
    {
        // Fields: each property would be a method more to compile on a cold start.

        /// <summary>By turns; a text is null until somebody asks for it.</summary>
        public string?[] NamesAndTexts = new string?[capacity * 2];

        /// <summary>Where the texts are in the JSON.</summary>
        public int[] Places = new int[capacity];

        public int Count;

        public void Add(string name, string? text, int place)
        {
            if (Count == Places.Length)
                Grow();

            NamesAndTexts[Count * 2] = name;
            NamesAndTexts[Count * 2 + 1] = text;
            Places[Count] = place;
            Count++;
        }

        private void Grow()
        {
            // Not Array.Resize: a generic method would have to be instantiated on a cold start.
            var namesAndTexts = new string?[Count * 4 + 8];
            Array.Copy(NamesAndTexts, namesAndTexts, Count * 2);
            NamesAndTexts = namesAndTexts;
            var places = new int[Count * 2 + 4];
            Array.Copy(Places, places, Count);
            Places = places;
        }
    }
}
