using LambdaKit.Events.Json;

namespace LambdaKit.Streaming;

/// <summary>The JSON in front of a streamed HTTP answer's body.</summary>
internal static class PreludeJson
{
    /// <summary>What stands between the JSON and the body.</summary>
    public static ReadOnlySpan<byte> Terminator => [0, 0, 0, 0, 0, 0, 0, 0];

    public static void Write(JsonWriter writer, HttpResponsePrelude prelude)
    {
        writer.WriteStartObject();
        writer.WritePreparedName("\"statusCode\":"u8);
        writer.WriteNumber(prelude.StatusCode);
        if (prelude.Headers.Count > 0)
        {
            writer.WritePreparedName("\"headers\":"u8);
            writer.WriteStartObject();
            foreach (var (name, value) in prelude.Headers)
            {
                writer.WriteName(name);
                writer.WriteString(value);
            }
            writer.WriteEndObject();
        }
        if (prelude.Cookies.Count > 0)
        {
            writer.WritePreparedName("\"cookies\":"u8);
            writer.WriteStartArray();
            foreach (var cookie in prelude.Cookies)
                writer.WriteString(cookie);
            writer.WriteEndArray();
        }
        writer.WriteEndObject();
    }
}
