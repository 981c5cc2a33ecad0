using System.Security.Cryptography;

namespace LambdaKit.Http;

/// <summary>What is done with an answer before it is sent: entity tags, compression, CORS, security headers, and no body for HEAD. In that order.</summary>
internal static class AnswerFinishing
{
    public static HttpResult Finish(HttpCall call, HttpResult result, HttpOptions options)
    {
        var isRead = call.Method is "GET" or "HEAD";
        if (isRead && result.StatusCode == 200)
        {
            if (options.AddsETags && !result.HasETag && !result.Body.IsEmpty)
                result = result.WithETag(Convert.ToHexString(SHA256.HashData(result.Body.Span).AsSpan(0, 16)), isWeak: true); // Weak: it is the same for all encodings.
            if (result.Find("etag") is { } tag && call.Header("if-none-match") is { } known && IsKnown(known, tag))
            {
                result = result.AsNotModified();
                if (options.Compression is not null)
                    result = result.With(new("vary", "Accept-Encoding")); // As the answer with a body has it.
            }
        }

        if (options.Compression is { } compression)
            result = compression.Apply(call, result);
        if (options.Cors is { } cors)
            result = cors.Apply(call, result);
        if (options.SecurityHeaders is { } security)
            result = security.Apply(result);
        return call.Method == "HEAD" ? result.WithoutBody() : result;
    }

    /// <summary>RFC 9110, section 13.1.2: weak comparison with each of the tags.</summary>
    private static bool IsKnown(ReadOnlySpan<char> known, ReadOnlySpan<char> tag)
    {
        tag = Opaque(tag);
        while (!known.IsEmpty)
        {
            known = known.TrimStart(", \t");
            if (known is ['*', ..])
                return true;

            var candidate = Opaque(known);
            if (candidate is not ['"', ..])
                return false;

            var close = candidate[1..].IndexOf('"');
            if (close < 0)
                return false;

            if (candidate[..(close + 2)].SequenceEqual(tag))
                return true;

            known = candidate[(close + 2)..];
        }

        return false;
    }

    private static ReadOnlySpan<char> Opaque(ReadOnlySpan<char> tag) => tag.StartsWith("W/") ? tag[2..] : tag;
}
