using System.Text.RegularExpressions;

namespace LambdaKit.Local.Invoking;

/// <summary>A function as callers name it: a name, a partial ARN or an ARN, each with or without a qualifier.</summary>
internal sealed partial record FunctionReference(string Name, string? Qualifier)
{
    /// <summary>Null when the text is none of these.</summary>
    public static FunctionReference? Parse(string text)
    {
        var match = Form().Match(text);
        if (!match.Success)
            return null;

        var qualifier = match.Groups["qualifier"];
        return new FunctionReference(match.Groups["name"].Value, qualifier.Success ? qualifier.Value : null);
    }

    [GeneratedRegex(
        @"\A(?:(?:arn:aws[a-zA-Z-]*:lambda:[a-z0-9-]+:)?(?:\d{12}:)?function:|\d{12}:function:)?(?<name>[a-zA-Z0-9-_]+)(?::(?<qualifier>\$LATEST|[a-zA-Z0-9-_]+))?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();
}
