namespace LambdaKit.Runtime;

/// <summary>Text for the head of a request.</summary>
internal static class RequestText
{
    /// <summary>The text as ASCII; a character that may not stand in a header becomes a question mark.</summary>
    public static byte[] Ascii(string text)
    {
        var bytes = new byte[text.Length];
        for (var i = 0; i < text.Length; i++)
            bytes[i] = text[i] is >= ' ' and <= '~' ? (byte)text[i] : (byte)'?';
        return bytes;
    }
}
