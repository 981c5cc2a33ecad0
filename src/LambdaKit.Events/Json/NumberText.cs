using LambdaKit.Events.Text;

namespace LambdaKit.Events.Json;

/// <summary>Finds a number in JSON that may be a number or a text.</summary>
internal static class NumberText
{
    /// <summary>The digits, with the grammar of a JSON number; null when there are none.</summary>
    public static byte[]? Of(KeptJson json)
    {
        var number = json.Raw ?? (json.Text is { } text ? Utf8Text.ToBytes(text) : null);
        return number is not null && IsNumber(number) ? number : null;
    }

    /// <summary>Whether a text is a number as JSON spells it.</summary>
    public static bool IsNumber(ReadOnlySpan<byte> text)
    {
        var at = text.Length > 0 && text[0] == '-' ? 1 : 0;
        var first = at;
        if (!SkipDigits(text, ref at) || (text[first] == '0' && at > first + 1))
            return false;

        if (at < text.Length && text[at] == '.')
        {
            at++;
            if (!SkipDigits(text, ref at))
                return false;
        }

        if (at < text.Length && text[at] is (byte)'e' or (byte)'E')
        {
            at++;
            if (at < text.Length && text[at] is (byte)'+' or (byte)'-')
                at++;
            if (!SkipDigits(text, ref at))
                return false;
        }

        return at == text.Length;
    }

    private static bool SkipDigits(ReadOnlySpan<byte> text, ref int at)
    {
        var start = at;
        while (at < text.Length && text[at] is >= (byte)'0' and <= (byte)'9')
            at++;

        return at > start;
    }
}
