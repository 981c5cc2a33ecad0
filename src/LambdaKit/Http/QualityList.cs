using System.Globalization;

namespace LambdaKit.Http;

/// <summary>What a client accepts, as <c>Accept</c> and <c>Accept-Encoding</c> say it: items with qualities (RFC 9110, section 12.4.2).</summary>
internal static class QualityList
{
    /// <summary>How much an encoding is wanted, from 0 to 1; 0 when it is not named, and there is no asterisk.</summary>
    public static double OfEncoding(ReadOnlySpan<char> header, ReadOnlySpan<char> encoding)
    {
        double named = -1, any = -1;
        while (Next(ref header, out var item, out var quality))
        {
            if (item.Equals(encoding, StringComparison.OrdinalIgnoreCase))
                named = quality;
            else if (item is "*")
                any = quality;
        }

        return Math.Max(0, named >= 0 ? named : any);
    }

    /// <summary>How much a media type is wanted, from 0 to 1: as the most specific item that covers it says.</summary>
    public static double OfMediaType(ReadOnlySpan<char> header, ReadOnlySpan<char> contentType)
    {
        var type = MediaType.EssenceOf(contentType);
        double found = 0;
        var rank = 0;
        while (Next(ref header, out var item, out var quality))
        {
            var itemRank = item is "*/*" ? 1
                : item.EndsWith("/*") && type.StartsWith(item[..^1], StringComparison.OrdinalIgnoreCase) ? 2
                : item.Equals(type, StringComparison.OrdinalIgnoreCase) ? 3
                : 0;
            if (itemRank > rank)
                (rank, found) = (itemRank, quality);
        }

        return found;
    }

    private static bool Next(ref ReadOnlySpan<char> rest, out ReadOnlySpan<char> item, out double quality)
    {
        item = default;
        quality = 1;
        while (item.IsEmpty)
        {
            if (rest.IsEmpty)
                return false;

            var end = rest.IndexOf(',');
            var part = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            item = MediaType.EssenceOf(part);
            var parameter = part.IndexOf(";q=", StringComparison.OrdinalIgnoreCase);
            if (parameter < 0)
                parameter = part.IndexOf("; q=", StringComparison.OrdinalIgnoreCase) is >= 0 and var spaced ? spaced + 1 : -1;
            if (parameter < 0)
                continue;

            var text = part[(parameter + 3)..];
            var stop = text.IndexOf(';');
            quality = double.TryParse((stop < 0 ? text : text[..stop]).Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
                ? Math.Min(value, 1)
                : 0;
        }

        return true;
    }
}
