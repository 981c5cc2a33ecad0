using System.Globalization;

namespace LambdaKit.Metrics;

/// <summary>What CloudWatch takes: what it doesn't, it drops without a word.</summary>
internal static class MetricRules
{
    /// <summary>The member of a log event that says what its metrics are.</summary>
    public const string MetadataName = "_aws";

    /// <summary>What is wrong with a namespace; null when nothing is.</summary>
    public static string? WrongWithNamespace(string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > MetricLimits.MaxNamespaceLength)
            return $"The namespace has to have 1 to {MetricLimits.MaxNamespaceLength} characters, not only spaces.";
        foreach (var character in text)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('.' or '-' or '_' or '/' or '#' or ':' or ' '))
                return $"The namespace '{text}' has a character that CloudWatch doesn't take. Use letters, digits, and . - _ / # : and spaces.";
        }
        return text.StartsWith("AWS/", StringComparison.OrdinalIgnoreCase)
            ? $"The namespace '{text}' is one of AWS's own. Choose one that doesn't start with 'AWS/'."
            : text.StartsWith(':') ? $"The namespace '{text}' starts with a colon, which CloudWatch doesn't take." : null;
    }

    /// <summary>What is wrong with a dimension; null when nothing is. Its value is not told: it may be a user's.</summary>
    public static string? WrongWith(MetricDimension dimension)
    {
        var (name, value) = dimension;
        if (WrongWithDimensionName(name) is { } wrong)
            return wrong;
        if (string.IsNullOrWhiteSpace(value) || value.Length > MetricLimits.MaxDimensionValueLength)
            return $"The value of the dimension '{name}' has to have 1 to {MetricLimits.MaxDimensionValueLength} characters, not only spaces.";
        return IsPrintableAscii(value) ? null : $"The value of the dimension '{name}' has a character outside of ASCII, or a control character, which CloudWatch doesn't take.";
    }

    /// <summary>What is wrong with a dimension's name; null when nothing is.</summary>
    public static string? WrongWithDimensionName(string? name)
    {
        if (string.IsNullOrWhiteSpace(name) || name.Length > MetricLimits.MaxDimensionNameLength)
            return $"The name of a dimension has to have 1 to {MetricLimits.MaxDimensionNameLength} characters, not only spaces.";
        if (!IsPrintableAscii(name))
            return "The name of a dimension has a character outside of ASCII, or a control character, which CloudWatch doesn't take.";
        if (name[0] == ':')
            return $"The dimension '{name}' starts with a colon, which CloudWatch doesn't take.";
        return name == MetadataName ? $"'{MetadataName}' can't be a dimension: the embedded metric format needs the name itself." : null;
    }

    /// <exception cref="ArgumentException">CloudWatch doesn't take the dimension.</exception>
    public static void Check(MetricDimension dimension)
    {
        if (WrongWith(dimension) is { } wrong)
            throw new ArgumentException(wrong, nameof(dimension));
    }

    /// <exception cref="ArgumentException">CloudWatch doesn't take the name.</exception>
    public static void CheckName(string name)
    {
        if (string.IsNullOrWhiteSpace(name) || name.Length > MetricLimits.MaxMetricNameLength)
            throw new ArgumentException($"The name of a metric has to have 1 to {MetricLimits.MaxMetricNameLength} characters, not only spaces.", nameof(name));
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsControl(name[i]) || (char.IsSurrogate(name[i]) && !IsPair(name, ref i)))
                throw new ArgumentException("The name of a metric has a control character or half a character, which CloudWatch doesn't take.", nameof(name));
        }
        if (name == MetadataName)
            throw new ArgumentException($"'{MetadataName}' can't be a metric: the embedded metric format needs the name itself.", nameof(name));
    }

    /// <summary>Whether CloudWatch takes a value: finite, and zero or neither too small nor too large. Negative ones are fine.</summary>
    public static bool IsValue(double value) => value == 0 || Math.Abs(value) is >= MetricLimits.MinMagnitude and <= MetricLimits.MaxMagnitude;

    /// <exception cref="ArgumentOutOfRangeException">CloudWatch doesn't take the value.</exception>
    public static void CheckValue(string name, double value)
    {
        if (!IsValue(value))
            ThrowForValue(name, value);
    }

    /// <summary>The text as a dimension's value that CloudWatch takes: other characters become question marks; null when nothing is left.</summary>
    public static string? ToDimensionValue(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        if (text.Length > MetricLimits.MaxDimensionValueLength)
            text = text[..MetricLimits.MaxDimensionValueLength];
        if (IsPrintableAscii(text))
            return text;
        return string.Create(text.Length, text, static (target, source) =>
        {
            for (var i = 0; i < target.Length; i++)
                target[i] = source[i] is >= ' ' and <= '~' ? source[i] : '?';
        });
    }

    private static void ThrowForValue(string name, double value) =>
        throw new ArgumentOutOfRangeException(
            nameof(value),
            $"The value '{value.ToString(CultureInfo.InvariantCulture)}' of the metric '{name}' is none that CloudWatch keeps: it has to be a number, and zero or between " +
            "8.515920e-109 and 1.174271e+108 in size. It was not added; other metrics are as before.");

    private static bool IsPrintableAscii(string text)
    {
        foreach (var character in text)
        {
            if (character is < ' ' or > '~')
                return false;
        }
        return true;
    }

    private static bool IsPair(string text, ref int i)
    {
        if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
            return false;
        i++;
        return true;
    }
}
