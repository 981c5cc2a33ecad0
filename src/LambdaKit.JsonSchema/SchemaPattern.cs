using System.Text;
using System.Text.RegularExpressions;

namespace LambdaKit.JsonSchema;

/// <summary>A regular expression as JavaScript means it, by that of .NET: one that can't be made to take long, where it allows that.</summary>
internal sealed class SchemaPattern
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(250);

    private readonly Regex _regex;

    private SchemaPattern(Regex regex) => _regex = regex;

    /// <exception cref="ArgumentException">It is no regular expression.</exception>
    public static SchemaPattern Parse(string pattern)
    {
        var translated = Translate(pattern);
        try
        {
            return new(new Regex(translated, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking));
        }
        catch (NotSupportedException)
        {
            // Looking around and back references need the other kind.
            return new(new Regex(translated, RegexOptions.CultureInvariant, Patience));
        }
    }

    /// <summary>Whether it is found in a text. One that takes too long counts as not found.</summary>
    public bool IsIn(string text)
    {
        try
        {
            return _regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    /// <summary>Digits and letters of words are ASCII, and the end is the end.</summary>
    private static string Translate(string pattern)
    {
        var text = new StringBuilder(pattern.Length + 16);
        var isInClass = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            var letter = pattern[i];
            if (letter == '\\' && i + 1 < pattern.Length)
            {
                var escaped = pattern[++i];
                text.Append(escaped switch
                {
                    'd' => isInClass ? "0-9" : "[0-9]",
                    'D' when !isInClass => "[^0-9]",
                    'w' => isInClass ? "A-Za-z0-9_" : "[A-Za-z0-9_]",
                    'W' when !isInClass => "[^A-Za-z0-9_]",
                    '/' => "/",
                    _ => $"\\{escaped}",
                });
                continue;
            }

            if (letter == '[' && isInClass)
            {
                text.Append("\\[");
                continue;
            }

            isInClass = letter == '[' || (isInClass && letter != ']');
            text.Append(letter == '$' && !isInClass ? "\\z" : letter.ToString());
        }

        return text.ToString();
    }
}
