using System.Text.Json;

namespace LambdaKit.Events.Tests.Json;

/// <summary>The verdict of System.Text.Json, strings and names included.</summary>
internal static class StrictJson
{
    /// <summary>The document; null when the text is refused.</summary>
    public static JsonDocument? Parse(byte[] text)
    {
        JsonDocument? document = null;
        try
        {
            document = JsonDocument.Parse(text);
            Touch(document.RootElement);
            return document;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            document?.Dispose();
            return null;
        }
    }

    private static void Touch(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                _ = element.GetString();
                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                    Touch(item);
                break;
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject())
                {
                    _ = member.Name;
                    Touch(member.Value);
                }

                break;
        }
    }
}
