namespace LambdaKit.Http;

/// <summary>What a <c>Content-Type</c> says.</summary>
internal static class MediaType
{
    /// <summary>Whether it is JSON, whatever kind of it: <c>application/json</c>, <c>application/problem+json</c>.</summary>
    public static bool IsJson(ReadOnlySpan<char> contentType)
    {
        var essence = EssenceOf(contentType);
        return essence.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            || essence.Equals("text/json", StringComparison.OrdinalIgnoreCase)
            || essence.EndsWith("+json", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether it is text, in which sense JSON, XML and scripts are too.</summary>
    public static bool IsText(ReadOnlySpan<char> contentType)
    {
        var essence = EssenceOf(contentType);
        return essence.StartsWith("text/", StringComparison.OrdinalIgnoreCase)
            || essence.EndsWith("json", StringComparison.OrdinalIgnoreCase)
            || essence.EndsWith("xml", StringComparison.OrdinalIgnoreCase)
            || essence.EndsWith("javascript", StringComparison.OrdinalIgnoreCase)
            || essence.EndsWith("yaml", StringComparison.OrdinalIgnoreCase)
            || essence.Equals("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether its charset, if it names one, is UTF-8 or a part of it.</summary>
    public static bool IsUtf8(ReadOnlySpan<char> contentType)
    {
        var at = contentType.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return true;

        var charset = contentType[(at + "charset=".Length)..];
        var end = charset.IndexOf(';');
        charset = (end < 0 ? charset : charset[..end]).Trim().Trim('"');
        return charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
            || charset.Equals("utf8", StringComparison.OrdinalIgnoreCase)
            || charset.Equals("us-ascii", StringComparison.OrdinalIgnoreCase);
    }

    public static ReadOnlySpan<char> EssenceOf(ReadOnlySpan<char> contentType)
    {
        var end = contentType.IndexOf(';');
        return (end < 0 ? contentType : contentType[..end]).Trim();
    }
}
