using System.Text.RegularExpressions;

namespace LambdaKit.Local.RuntimeApi;

/// <summary>What the service makes of the error-type header or trailer of a runtime.</summary>
internal static partial class RuntimeErrorType
{
    /// <summary>The value itself if it has the form that the service knows (anywhere in it), else the unknown type of its family.</summary>
    public static string Normalize(string? value)
    {
        if (value is not null && Known().IsMatch(value))
            return value;

        return value is not null && value.StartsWith("Function.", StringComparison.Ordinal) ? "Function.Unknown" : "Runtime.Unknown";
    }

    [GeneratedRegex(@"(Runtime|Function)\.[A-Z][a-zA-Z]+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Known();
}
