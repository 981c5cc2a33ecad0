using System.Collections;
using System.Runtime.CompilerServices;

namespace LambdaKit.Events.Json;

/// <summary>A text, or a list of texts: services that take either mean the same by <c>"a"</c> and <c>["a"]</c>. The default is empty.</summary>
/// <remarks>Written as <c>"a"</c> or as <c>["a", "b"]</c>. What was read is written back in the shape it had; a shape that is neither has no texts.</remarks>
[CollectionBuilder(typeof(TextOrList), nameof(Create))]
public readonly struct TextOrList : IReadOnlyList<string>, IJsonReadable<TextOrList>
{
    /// <summary>What a rehearsed event holds in its place.</summary>
    internal const string SampleJson = "[\"x\"]";

    // A string, an array of strings, or the bytes of other JSON.
    private readonly object? _content;

    private TextOrList(object content) => _content = content;

    /// <summary>How many texts there are.</summary>
    public int Count => _content is string ? 1 : _content is string[] list ? list.Length : 0;

    /// <summary>Whether it is written as a text, not as a list.</summary>
    public bool IsText => _content is string;

    /// <inheritdoc/>
    public string this[int index] => _content switch
    {
        string text when index == 0 => text,
        string[] list => list[index],
        _ => throw new ArgumentOutOfRangeException(nameof(index)),
    };

    /// <summary>A list of those texts: what a collection expression calls.</summary>
    public static TextOrList Create(ReadOnlySpan<string> texts)
    {
        foreach (var text in texts)
            _ = text ?? throw new ArgumentException("A text is null.", nameof(texts));

        return new(texts.ToArray());
    }

    /// <summary>One text, not in a list.</summary>
    public static TextOrList From(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text);
    }

    /// <summary>One text, not in a list.</summary>
    public static implicit operator TextOrList(string text) => From(text);

    /// <inheritdoc/>
    public static TextOrList ReadFrom(ref JsonReader reader)
    {
        if (reader.PeekKind() == JsonKind.String)
            return new(reader.ReadString());

        var raw = reader.ReadRaw();
        return TryReadList(raw) is { } list ? new(list) : new(raw.ToArray());
    }

    /// <inheritdoc/>
    public void WriteTo(JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        switch (_content)
        {
            case string text:
                writer.WriteString(text);
                break;
            case byte[] raw:
                writer.WriteRaw(raw);
                break;
            default:
                writer.WriteStartArray();
                foreach (var text in _content as string[] ?? [])
                    writer.WriteString(text);

                writer.WriteEndArray();
                break;
        }
    }

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The texts of an array; null when it is none, or holds something else.</summary>
    private static string[]? TryReadList(ReadOnlySpan<byte> json)
    {
        var reader = new JsonReader(json, source: null, int.MaxValue);
        if (reader.PeekKind() != JsonKind.Array)
            return null;

        var texts = new List<string>();
        reader.ReadStartArray();
        while (reader.ReadNextElement())
        {
            if (reader.PeekKind() != JsonKind.String)
                return null;

            texts.Add(reader.ReadString());
        }

        return texts.ToArray();
    }
}
