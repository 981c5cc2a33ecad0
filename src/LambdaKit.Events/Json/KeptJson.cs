namespace LambdaKit.Events.Json;

/// <summary>A JSON value as it came: a string as text, anything else as it was spelled.</summary>
internal readonly struct KeptJson
{
    private readonly object? _textOrRaw;

    public KeptJson(string text) => _textOrRaw = text;

    public KeptJson(byte[] raw) => _textOrRaw = raw;

    /// <summary>The text, when it is a string.</summary>
    public string? Text => _textOrRaw as string;

    /// <summary>The spelling, when it is no string.</summary>
    public byte[]? Raw => _textOrRaw as byte[];

    public static KeptJson ReadFrom(ref JsonReader reader) =>
        reader.PeekKind() == JsonKind.String ? new(reader.ReadString()) : new(reader.ReadRaw().ToArray());

    public void WriteTo(JsonWriter writer)
    {
        if (_textOrRaw is byte[] raw)
            writer.WriteRaw(raw);
        else
            writer.WriteString(Text);
    }
}
