using System.Globalization;
using LambdaKit.Runtime;

namespace LambdaKit.Logging;

/// <summary>Takes out of log entries what must not be in them: by name, by pattern, by what the environment variables hold. One for all invocations.</summary>
internal sealed class LogRedactor
{
    /// <summary>What stands in the place of what is hidden.</summary>
    public const string Mask = "***";

    private const int MinSecretLength = 8;
    private const decimal FirstCheckedNumber = 10_000_000;

    private static readonly string[] SecretMarks = ["SECRET", "PASSWORD", "TOKEN", "API_KEY"];

    private readonly SensitiveNames _names;
    private readonly LogPattern[] _patterns;
    private readonly string[] _secrets;
    private readonly bool _checksNumbers;

    public LogRedactor(SensitiveNames names, LogPattern[] patterns, LoggedTypes? types, RuntimeEnvironment? environment)
    {
        _names = names;
        _patterns = patterns;
        Types = types;
        _secrets = environment is null ? [] : SecretsOf(environment);
        _checksNumbers = patterns.Length > 0 || Array.Exists(_secrets, static secret => decimal.TryParse(secret, NumberStyles.Number, CultureInfo.InvariantCulture, out _));
        CleanText = Clean;
    }

    /// <summary>Types that are written property by property; null for none.</summary>
    public LoggedTypes? Types { get; }

    /// <summary><see cref="Clean"/>, as a function.</summary>
    public Func<string, string> CleanText { get; }

    /// <summary>Whether a message may hold what is hidden by name or by attribute, so that its parameters have to be looked at.</summary>
    public bool LooksAtParameters => !_names.IsEmpty || Types is not null;

    public bool Hides(string name) => _names.Contains(name);

    /// <summary>The text without secrets; the same object when it has none.</summary>
    public string Clean(string text)
    {
        if (text.Length < MinSecretLength)
            return _patterns.Length == 0 ? text : WithoutPatterns(text);
        foreach (var secret in _secrets)
        {
            if (text.Contains(secret, StringComparison.Ordinal))
                text = text.Replace(secret, Mask, StringComparison.Ordinal);
        }
        return _patterns.Length == 0 ? text : WithoutPatterns(text);
    }

    /// <summary>Whether a number, by its digits, is a secret or what a pattern finds.</summary>
    public bool HidesNumber(object value) => _checksNumbers && value switch
    {
        int number => Math.Abs((long)number) >= FirstCheckedNumber && HidesDigits(number.ToString(CultureInfo.InvariantCulture)),
        uint number => number >= FirstCheckedNumber && HidesDigits(number.ToString(CultureInfo.InvariantCulture)),
        long number => number is >= (long)FirstCheckedNumber or <= -(long)FirstCheckedNumber && HidesDigits(number.ToString(CultureInfo.InvariantCulture)),
        ulong number => number >= FirstCheckedNumber && HidesDigits(number.ToString(CultureInfo.InvariantCulture)),
        decimal number => Math.Abs(number) >= FirstCheckedNumber && HidesDigits(number.ToString(CultureInfo.InvariantCulture)),
        double number => Math.Abs(number) >= (double)FirstCheckedNumber && HidesDigits(number.ToString("F0", CultureInfo.InvariantCulture)),
        _ => false,
    };

    private bool HidesDigits(string digits) => !ReferenceEquals(Clean(digits), digits);

    private string WithoutPatterns(string text)
    {
        foreach (var pattern in _patterns)
        {
            var clean = pattern.Replace(text);
            if (clean != text)
                text = clean;
        }
        return text;
    }

    /// <summary>The longest first, so that one which holds another goes as a whole.</summary>
    private static string[] SecretsOf(RuntimeEnvironment environment)
    {
        var secrets = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, value) in environment.All())
        {
            var secret = value.Trim();
            if (secret.Length >= MinSecretLength && Array.Exists(SecretMarks, mark => name.Contains(mark, StringComparison.OrdinalIgnoreCase)) && !secret.StartsWith("arn:", StringComparison.Ordinal))
                secrets.Add(secret);
        }
        string[] sorted = [.. secrets];
        Array.Sort(sorted, static (one, other) => other.Length - one.Length);
        return sorted;
    }
}
