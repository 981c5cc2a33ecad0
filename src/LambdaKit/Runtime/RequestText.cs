namespace LambdaKit.Runtime;

/// <summary>Text for the head of a request.</summary>
internal static class RequestText
{
    /// <summary>Lines of a head, their ends included, as ASCII; only for text of our own.</summary>
    public static byte[] Lines(string text)
    {
        var bytes = new byte[text.Length];
        for (var i = 0; i < text.Length; i++)
            bytes[i] = (byte)text[i];
        return bytes;
    }

    /// <summary>The text as ASCII; a character that may not stand in a header becomes a question mark.</summary>
    public static byte[] Ascii(string text)
    {
        var bytes = new byte[text.Length];
        for (var i = 0; i < text.Length; i++)
            bytes[i] = text[i] is >= ' ' and <= '~' ? (byte)text[i] : (byte)'?';
        return bytes;
    }
}
