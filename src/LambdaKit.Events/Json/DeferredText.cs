using LambdaKit.Events.Text;

namespace LambdaKit.Events.Json;

/// <summary>Keeps a text as UTF-8, half the size of a string, until somebody asks for it: for texts that most handlers never look at, or parse as JSON.</summary>
public struct DeferredText : IJsonStorage<DeferredText, string>
{
    /// <summary>What a rehearsed event holds in its place.</summary>
    internal const string SampleJson = "\"{ \\\"a longer text\\\": \\\"with escapes\\\" }\"";

    // The UTF-8 as byte[], or the string once it was asked for. Two threads may both make it; either will do.
    private object? _text;

    private DeferredText(object text) => _text = text;

    /// <summary>Always, once something was read.</summary>
    public readonly bool HasValue => _text is not null;

    /// <summary>The text; empty when there is none.</summary>
    public string Value
    {
        get
        {
            if (_text is not byte[] utf8)
                return (string?)_text ?? "";

            var text = Utf8Text.ToText(utf8);
            _text = text;
            return text;
        }
    }

    /// <summary>The text as UTF-8, which costs nothing before <see cref="Value"/> was asked for; empty when there is none.</summary>
    public readonly ReadOnlyMemory<byte> Utf8 => _text switch
    {
        byte[] utf8 => utf8,
        string text => Utf8Text.ToBytes(text),
        _ => default,
    };

    /// <summary>A text.</summary>
    public static DeferredText From(string value) => new(value);

    /// <inheritdoc/>
    public static DeferredText ReadFrom(ref JsonReader reader) => new(reader.ReadStringBytes());

    /// <inheritdoc/>
    public readonly void WriteTo(JsonWriter writer)
    {
        if (_text is byte[] utf8)
            writer.WriteStringUtf8(utf8);
        else
            writer.WriteString((string?)_text);
    }
}
