using System.ComponentModel;

namespace LambdaKit.Events.Json;

/// <summary>Reads and writes lists of strings: for generated code, which shares it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonList
{
    /// <summary>The next value, an array of strings and nulls.</summary>
    public static IReadOnlyList<string> ReadStrings(ref JsonReader reader)
    {
        var list = new List<string>();
        reader.ReadStartArray();
        while (reader.ReadNextElement())
            list.Add(reader.TryReadNull() ? null! : reader.ReadString()); // an annotation can't keep a null out of JSON, and it must be written back
        return list;
    }

    /// <summary>An array of strings and nulls.</summary>
    public static void WriteStrings(JsonWriter writer, IReadOnlyList<string?> list)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(list);
        writer.WriteStartArray();
        for (var i = 0; i < list.Count; i++)
            writer.WriteString(list[i]);
        writer.WriteEndArray();
    }
}
