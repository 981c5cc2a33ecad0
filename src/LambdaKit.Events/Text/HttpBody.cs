namespace LambdaKit.Events.Text;

/// <summary>The bytes of an HTTP body, which an event holds as text.</summary>
internal static class HttpBody
{
    public static byte[] GetBytes(string? body, bool isBase64)
    {
        if (string.IsNullOrEmpty(body))
            return [];

        var utf8 = Utf8Text.ToBytes(body);
        return isBase64 ? Decode(utf8) : utf8;
    }

    public static byte[] GetBytes(ReadOnlySpan<byte> body, bool isBase64)
    {
        if (body.IsEmpty)
            return [];

        return isBase64 ? Decode(body) : body.ToArray();
    }

    private static byte[] Decode(ReadOnlySpan<byte> utf8) => Base64Text.TryDecode(utf8, out var bytes)
        ? bytes
        : throw new FormatException("The body is said to be base64, but it is not, so its bytes cannot be told; read it as text.");
}
