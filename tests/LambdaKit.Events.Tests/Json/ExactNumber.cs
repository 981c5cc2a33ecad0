using System.Globalization;
using System.Numerics;

namespace LambdaKit.Events.Tests.Json;

/// <summary>The value of a number's text, exactly: digits without zeros at either end, times a power of ten.</summary>
internal readonly record struct ExactNumber(BigInteger Digits, BigInteger Exponent)
{
    public static ExactNumber Parse(string text)
    {
        var e = text.IndexOfAny(['e', 'E']);
        var exponent = e < 0 ? BigInteger.Zero : BigInteger.Parse(text[(e + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var digits = e < 0 ? text : text[..e];
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        if (point >= 0)
        {
            exponent -= digits.Length - point - 1;
            digits = digits.Remove(point, 1);
        }

        var trimmed = digits.TrimEnd('0');
        if (trimmed is "" or "-")
            return default;
        return new ExactNumber(BigInteger.Parse(trimmed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), exponent + digits.Length - trimmed.Length);
    }
}
