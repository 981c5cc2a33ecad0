using System.ComponentModel;

namespace LambdaKit.Events.Json;

/// <summary>Reads and writes lists of strings: for generated code, which shares it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonList
{
    /// <summary>The next value, an array of strings and nulls.</summary>
    public static IReadOnlyList<string> ReadStrings(ref JsonReader reader)
    {
        // Nearly all have one element, or none.
        string[] list = [];
        var count = 0;
        reader.ReadStartArray();
        while (reader.ReadNextElement())
        {
            if (count == list.Length)
                list = Copy(list, count, count == 0 ? 1 : count * 4);
            list[count++] = reader.TryReadNull() ? null! : reader.ReadString(); // an annotation can't keep a null out of JSON, and it must be written back
        }

        return count == list.Length ? list : Copy(list, count, count);
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

    private static string[] Copy(string[] list, int count, int length)
    {
        // Not Array.Resize: a generic method would have to be instantiated on a cold start.
        var copy = new string[length];
        Array.Copy(list, copy, count);
        return copy;
    }
}
