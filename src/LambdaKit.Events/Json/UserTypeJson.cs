using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace LambdaKit.Events.Json;

/// <summary>Reads types of the author's by System.Text.Json. What it says of JSON that does not fit may quote it; what comes out of here doesn't.</summary>
internal static class UserTypeJson
{
    /// <exception cref="EventFormatException">It is no JSON, or does not fit the type.</exception>
    public static T? Read<T>(ReadOnlySpan<byte> utf8Json, JsonTypeInfo<T> typeInfo)
    {
        try
        {
            return JsonSerializer.Deserialize(utf8Json, typeInfo);
        }
        catch (JsonException exception)
        {
            throw new EventFormatException(typeof(T).Name, exception.Path ?? "$", OffsetOf(exception, utf8Json), ReasonOf(exception));
        }
    }

    /// <exception cref="EventFormatException">It is no JSON, or does not fit the type.</exception>
    public static T? Read<T>(string json, JsonTypeInfo<T> typeInfo) => Read(Encoding.UTF8.GetBytes(json), typeInfo);

    /// <summary>What names types and members alone; all else may hold a piece of the JSON.</summary>
    private static string ReasonOf(JsonException exception)
    {
        var message = exception.Message;
        if (!message.StartsWith("The JSON value could not be converted to ", StringComparison.Ordinal) && !message.StartsWith("JSON deserialization for type ", StringComparison.Ordinal))
            return "the JSON is malformed or does not fit the type";

        var end = message.IndexOf(" Path: ", StringComparison.Ordinal);
        return (end < 0 ? message : message[..end]).TrimEnd('.');
    }

    private static int OffsetOf(JsonException exception, ReadOnlySpan<byte> utf8Json)
    {
        var offset = 0;
        for (var line = exception.LineNumber ?? 0; line > 0; line--)
        {
            var end = utf8Json[offset..].IndexOf((byte)'\n');
            if (end < 0)
                break;
            offset += end + 1;
        }

        return offset + (int)(exception.BytePositionInLine ?? 0);
    }
}
