using System.IO.Enumeration;

namespace LambdaKit.EventConformance.Exceptions;

/// <summary>Patterns of the list of exceptions.</summary>
internal static class Pattern
{
    /// <summary>Whether a text is of a pattern, where a star stands for anything.</summary>
    public static bool Matches(string pattern, string text) => FileSystemName.MatchesSimpleExpression(pattern.Replace("\\", "\\\\"), text, ignoreCase: false);
}
