namespace LambdaKit.Runtime;

/// <summary>How many bytes a text takes as a JSON string at most, and where to cut one that takes too many.</summary>
internal static class JsonSize
{
    /// <summary>The quotes included; an upper bound, since a writer may leave unescaped what it needn't escape.</summary>
    public static int Of(string text)
    {
        var size = 2L;
        for (var i = 0; i < text.Length; i++)
            size += Of(text[i]);
        return (int)Math.Min(size, int.MaxValue / 4);
    }

    /// <summary>The text if it fits, else its start with a mark that says how long it was. Never splits a surrogate pair.</summary>
    public static string Cut(string text, int maxBytes)
    {
        // No character takes more than six bytes.
        if (text.Length <= (maxBytes - 2) / 6 || Of(text) <= maxBytes)
            return text;

        var mark = MarkOf(text.Length);
        var room = maxBytes - Of(mark);
        var length = 0;
        while (length < text.Length && (room -= Of(text[length])) >= 0)
            length++;
        if (length > 0 && char.IsHighSurrogate(text[length - 1]))
            length--;
        return string.Concat(text.AsSpan(0, length), mark);
    }

    /// <summary>What stands behind the start of a text that was cut.</summary>
    public static string MarkOf(int length) => $"… [cut, {length} characters in all]";

    // A lone surrogate is replaced by U+FFFD, three bytes; a pair takes four.
    private static int Of(char character) => character switch
    {
        < ' ' => 6,
        '"' or '\\' => 2,
        < '\u007F' => 1,
        < '\u00A0' or '\u2028' or '\u2029' => 6,
        < '\u0800' => 2,
        _ => 3,
    };
}
