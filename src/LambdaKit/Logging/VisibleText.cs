using System.Globalization;
using System.Text;

namespace LambdaKit.Logging;

/// <summary>Shows control characters in a text entry instead of sending them: a terminal would obey them.</summary>
internal static class VisibleText
{
    /// <summary>The text with controls, line breaks and tabs apart, as <c>\u001B</c>; the same object when it has none.</summary>
    public static string Of(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsHidden(text[i]))
                return Show(text, i);
        }
        return text;
    }

    private static string Show(string text, int first)
    {
        var shown = new StringBuilder(text.Length + 16).Append(text, 0, first);
        for (var i = first; i < text.Length; i++)
        {
            if (IsHidden(text[i]))
                shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:X4}");
            else
                shown.Append(text[i]);
        }
        return shown.ToString();
    }

    // C0, DEL and C1, the separators of lines and paragraphs, and what turns the direction of writing.
    private static bool IsHidden(char character) => character switch
    {
        '\t' or '\n' or '\r' => false,
        < ' ' or (>= '\u007F' and < '\u00A0') => true,
        < '\u200E' => false,
        '\u200E' or '\u200F' or '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => true,
        _ => false,
    };
}
