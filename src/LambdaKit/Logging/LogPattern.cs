using System.Text.RegularExpressions;

namespace LambdaKit.Logging;

/// <summary>Finds in texts what must not be logged, and replaces it.</summary>
public sealed class LogPattern
{
    private readonly Func<string, string> _replace;

    private LogPattern(Func<string, string> replace) => _replace = replace;

    /// <summary>Card numbers: 13 to 19 digits, in groups or not, whose check digit (Luhn) is right and whose first digit cards have.</summary>
    public static LogPattern CardNumbers { get; } = new(SecretTexts.WithoutCardNumbers);

    /// <summary>What follows <c>Bearer</c>, and JSON Web Tokens anywhere.</summary>
    public static LogPattern BearerTokens { get; } = new(SecretTexts.WithoutBearerTokens);

    /// <summary>Access key ids of AWS, session tokens, and what follows the name of a secret access key.</summary>
    public static LogPattern AwsKeys { get; } = new(SecretTexts.WithoutAwsKeys);

    /// <summary>What a regular expression matches becomes <c>***</c>. Give it a time limit: a text for which it takes longer is hidden as a whole.</summary>
    public static LogPattern Matching(Regex regex)
    {
        ArgumentNullException.ThrowIfNull(regex);
        return new LogPattern(text => regex.Replace(text, LogRedactor.Mask));
    }

    /// <summary>A function of yours: it returns the text without what must not be logged. It is called by several threads at once; a text for which it throws is hidden as a whole.</summary>
    public static LogPattern Of(Func<string, string> replace)
    {
        ArgumentNullException.ThrowIfNull(replace);
        return new LogPattern(replace);
    }

    internal string Replace(string text)
    {
        try
        {
            return _replace(text) ?? LogRedactor.Mask;
        }
        catch (Exception)
        {
            return LogRedactor.Mask;
        }
    }
}
