using System.Text;

namespace LambdaKit.Logging;

/// <summary>Replaces secrets of known shapes in a text; one without any comes back as it is.</summary>
internal static class SecretTexts
{
    private const int MinCardDigits = 13;
    private const int MaxCardDigits = 19;
    private const int MinTokenLength = 8;
    private const int MinJsonWebTokenLength = 24;
    private const int AccessKeyIdLength = 20;
    private const int SecretAccessKeyLength = 40;

    private static readonly string[] KeyIdStarts = ["AKIA", "ASIA"];
    private static readonly string[] SessionTokenStarts = ["IQoJb3JpZ2luX2", "FwoGZXIvYXdzE", "FQoGZXIvYXdzE"];
    private static readonly string[] SecretKeyNames = ["aws_secret_access_key", "secretaccesskey"];

    public static string WithoutCardNumbers(string text)
    {
        StringBuilder? clean = null;
        var copied = 0;
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                i++;
                continue;
            }
            var (end, digits) = DigitsFrom(text, i);
            if (digits is >= MinCardDigits and <= MaxCardDigits && text[i] is >= '2' and <= '6' && IsLuhn(text.AsSpan(i, end - i)))
                Mask(ref clean, text, ref copied, i, end);
            i = end;
        }
        return Finish(clean, text, copied);
    }

    public static string WithoutBearerTokens(string text)
    {
        StringBuilder? clean = null;
        var copied = 0;
        for (var at = text.IndexOf("bearer", StringComparison.OrdinalIgnoreCase); at >= 0; at = Next(text, "bearer", at + 6, StringComparison.OrdinalIgnoreCase))
        {
            var start = at + 6;
            while (start < text.Length && text[start] is ' ' or '\t' or ':' or '=' or '"')
                start++;
            var end = start;
            while (end < text.Length && (IsTokenCharacter(text[end]) || text[end] == '='))
                end++;
            if (start > at + 6 && end - start >= MinTokenLength)
                Mask(ref clean, text, ref copied, start, end);
        }
        return WithoutJsonWebTokens(Finish(clean, text, copied));
    }

    public static string WithoutAwsKeys(string text)
    {
        StringBuilder? clean = null;
        var copied = 0;
        foreach (var start in KeyIdStarts)
        {
            for (var at = text.IndexOf(start, StringComparison.Ordinal); at >= 0; at = Next(text, start, at + 1, StringComparison.Ordinal))
            {
                var end = at;
                while (end < text.Length && (char.IsAsciiDigit(text[end]) || char.IsAsciiLetterUpper(text[end])))
                    end++;
                if (end - at == AccessKeyIdLength)
                    Mask(ref clean, text, ref copied, at, end);
            }
            text = Finish(clean, text, copied);
            (clean, copied) = (null, 0);
        }
        foreach (var start in SessionTokenStarts)
        {
            for (var at = text.IndexOf(start, StringComparison.Ordinal); at >= 0; at = Next(text, start, at + 1, StringComparison.Ordinal))
                Mask(ref clean, text, ref copied, at, EndOfBase64(text, at));
            text = Finish(clean, text, copied);
            (clean, copied) = (null, 0);
        }
        foreach (var name in SecretKeyNames)
        {
            for (var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = Next(text, name, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                var start = at + name.Length;
                while (start < text.Length && start < at + name.Length + 8 && !IsBase64(text[start]) || start < text.Length && text[start] == '=')
                    start++;
                var end = EndOfBase64(text, start);
                if (end - start >= SecretAccessKeyLength)
                    Mask(ref clean, text, ref copied, start, end);
            }
            text = Finish(clean, text, copied);
            (clean, copied) = (null, 0);
        }
        return text;
    }

    /// <summary>Three parts of base64 with dots between, of which the first begins as <c>{"</c> does.</summary>
    private static string WithoutJsonWebTokens(string text)
    {
        StringBuilder? clean = null;
        var copied = 0;
        for (var at = text.IndexOf("eyJ", StringComparison.Ordinal); at >= 0; at = Next(text, "eyJ", at + 3, StringComparison.Ordinal))
        {
            var dots = 0;
            var end = at;
            for (; end < text.Length && IsTokenCharacter(text[end]); end++)
                dots += text[end] == '.' ? 1 : 0;
            if (dots >= 2 && end - at >= MinJsonWebTokenLength)
                Mask(ref clean, text, ref copied, at, end);
        }
        return Finish(clean, text, copied);
    }

    /// <summary>Where a run of digits ends, single spaces and hyphens between them included, and how many digits it has.</summary>
    private static (int End, int Digits) DigitsFrom(string text, int start)
    {
        var digits = 0;
        var i = start;
        while (i < text.Length)
        {
            if (char.IsAsciiDigit(text[i]))
                digits++;
            else if (!(text[i] is ' ' or '-' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1])))
                break;
            i++;
        }
        return (i, digits);
    }

    private static bool IsLuhn(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        var doubles = false;
        for (var i = digits.Length - 1; i >= 0; i--)
        {
            if (!char.IsAsciiDigit(digits[i]))
                continue;
            var digit = digits[i] - '0';
            if (doubles)
                digit = digit > 4 ? (digit * 2) - 9 : digit * 2;
            sum += digit;
            doubles = !doubles;
        }
        return sum % 10 == 0;
    }

    private static int EndOfBase64(string text, int start)
    {
        while (start < text.Length && IsBase64(text[start]))
            start++;
        return start;
    }

    private static bool IsBase64(char character) => char.IsAsciiLetterOrDigit(character) || character is '+' or '/' or '=' or '%';

    private static bool IsTokenCharacter(char character) => char.IsAsciiLetterOrDigit(character) || character is '-' or '.' or '_' or '~' or '+' or '/';

    private static int Next(string text, string what, int from, StringComparison comparison) => from >= text.Length ? -1 : text.IndexOf(what, from, comparison);

    private static void Mask(ref StringBuilder? clean, string text, ref int copied, int start, int end)
    {
        if (start < copied || end <= start)
            return;
        (clean ??= new StringBuilder(text.Length)).Append(text, copied, start - copied).Append(LogRedactor.Mask);
        copied = end;
    }

    private static string Finish(StringBuilder? clean, string text, int copied) =>
        clean is null ? text : clean.Append(text, copied, text.Length - copied).ToString();
}
