using LambdaKit.Events.Text;

namespace LambdaKit.Events.Json;

/// <summary>The members of a JSON object whose values are arrays of texts: in order, spelled as they came, twice if they came twice.</summary>
/// <remarks>What was read stays JSON until somebody asks for a member: most requests are answered without.</remarks>
internal sealed class MultiValuePairs
{
    private readonly byte[]? _json;

    // Names and values by turns. Two threads may both make it; either will do.
    private object[]? _namesAndValues;

    private MultiValuePairs(object[] namesAndValues) => _namesAndValues = namesAndValues;

    private MultiValuePairs(byte[] json)
    {
        _json = json;

        // Small ones cost nothing, and are what the rehearsal of an event's first use holds: it shall reach parser and search.
        if (json.Length < 16)
            _ = Find("x");
    }

    public int Count => NamesAndValues.Length / 2;

    private object[] NamesAndValues => _namesAndValues ??= Parse(_json!); // one of them is always there

    public static MultiValuePairs Create(ReadOnlySpan<KeyValuePair<string, IReadOnlyList<string>>> pairs)
    {
        var namesAndValues = new object[pairs.Length * 2];
        for (var i = 0; i < pairs.Length; i++)
        {
            var list = pairs[i].Value ?? throw new ArgumentException("A list of values is null.", nameof(pairs));
            var values = new string[list.Count];
            for (var j = 0; j < values.Length; j++)
                values[j] = list[j] ?? throw new ArgumentException("A value is null.", nameof(pairs));

            namesAndValues[i * 2] = pairs[i].Key ?? throw new ArgumentException("A name is null.", nameof(pairs));
            namesAndValues[i * 2 + 1] = values;
        }

        return new(namesAndValues);
    }

    public static MultiValuePairs ReadFrom(ref JsonReader reader)
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
            writer.WriteStartArray();
            foreach (var value in ValuesAt(i))
                writer.WriteString(value);

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    public string NameAt(int index) => (string)NamesAndValues[index * 2];

    public string[] ValuesAt(int index) => (string[])NamesAndValues[index * 2 + 1];

    /// <summary>The last member of a name, whatever the case of its letters; −1 when there is none.</summary>
    public int Find(string name)
    {
        for (var i = Count - 1; i >= 0; i--)
        {
            if (TextPairs.EqualsIgnoringCase(NameAt(i), name))
                return i;
        }

        return -1;
    }

    private static object[] Parse(byte[] json)
    {
        var pairs = new object[32];
        var length = 0;
        var reader = new JsonReader(json, source: null, int.MaxValue);
        reader.ReadStartObject();
        while (reader.ReadName(out var name))
        {
            if (length == pairs.Length)
                Array.Resize(ref pairs, length * 2);

            pairs[length] = RecurringTexts.Get(name);
            pairs[length + 1] = ReadValues(ref reader);
            length += 2;
        }

        Array.Resize(ref pairs, length);
        return pairs;
    }

    /// <summary>An array of texts, or what can be shown of another value: its text alone, nothing of a null.</summary>
    private static string[] ReadValues(ref JsonReader reader)
    {
        if (reader.PeekKind() != JsonKind.Array)
            return reader.TryReadNull() ? [] : [ReadText(ref reader)];

        // Nearly every header has one value.
        var values = new string[1];
        var count = 0;
        reader.ReadStartArray();
        while (reader.ReadNextElement())
        {
            if (count == values.Length)
                Array.Resize(ref values, count * 2);

            values[count++] = reader.TryReadNull() ? "" : ReadText(ref reader);
        }

        Array.Resize(ref values, count);
        return values;
    }

    private static string ReadText(ref JsonReader reader) =>
        reader.PeekKind() == JsonKind.String ? reader.ReadString() : Utf8Text.ToText(reader.ReadRaw());
}
