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
        if (text.Length <= (maxBytes - 2) / 6)
            return text;

        var mark = MarkOf(text.Length);
        var cut = 0;
        var room = maxBytes - 2;
        var roomBeforeMark = maxBytes - Of(mark);
        for (var i = 0; i < text.Length; i++)
        {
            var size = Of(text[i]);
            room -= size;
            roomBeforeMark -= size;
            if (roomBeforeMark >= 0)
                cut = i + 1;
            if (room < 0)
                return string.Concat(text.AsSpan(0, cut > 0 && char.IsHighSurrogate(text[cut - 1]) ? cut - 1 : cut), mark);
        }
        return text;
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
