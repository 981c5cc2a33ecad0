using LambdaKit.Events.Json;
using LambdaKit.Runtime;

namespace LambdaKit.Logging;

/// <summary>Lambda's text layout: time, request id, level, version and alias, message, with tabs between.</summary>
/// <remarks>
/// Levels have Lambda's names, as in JSON, in the functions of other languages, and in the setting that chooses them; AWS's .NET runtime has names of its own.
/// The first three columns are where all of Lambda's runtimes have them; version and alias, <c>42:live</c>, come behind. Scopes and category are for JSON.
/// </remarks>
internal static class TextLayout
{
    /// <returns>How many bytes stand in front of the message.</returns>
    public static int Write(JsonWriter writer, in LogEntry entry, string version, bool onOneLine, int maxBytes)
    {
        Timestamps.Write(writer.GetSpan(Timestamps.Length), entry.Timestamp);
        writer.Advance(Timestamps.Length);
        Utf8Text.Write(writer, "\t"u8);
        Text(writer, entry.Context?.RequestId);
        Utf8Text.Write(writer, "\t"u8);
        Utf8Text.Write(writer, LogLevels.QuotedName(entry.Level)[1..^1]);
        Utf8Text.Write(writer, "\t"u8);
        Text(writer, version);
        if (entry.Context?.Alias is { } alias)
        {
            Utf8Text.Write(writer, ":"u8);
            Text(writer, alias);
        }
        Utf8Text.Write(writer, "\t"u8);

        var end = writer.WrittenCount;
        var room = maxBytes - end - 256;
        var message = entry.Rules is null ? entry.Message : VisibleText.Of(entry.Message);
        if (entry.Exception is null)
        {
            Utf8Text.Write(writer, message, room, onOneLine);
            return end;
        }
        Utf8Text.Write(writer, message, room / 2, onOneLine);
        Utf8Text.Write(writer, onOneLine ? "\r"u8 : "\n"u8);
        var exception = ExceptionText.Of(entry.Exception);
        if (entry.Rules is not null)
            exception = VisibleText.Of(entry.Rules.Redactor.Clean(exception));
        Utf8Text.Write(writer, exception, room - (writer.WrittenCount - end), onOneLine);
        return end;
    }

    private static void Text(JsonWriter writer, string? text)
    {
        if (text is not null)
            Utf8Text.Write(writer, text, maxBytes: 1_024, onOneLine: true);
    }
}
