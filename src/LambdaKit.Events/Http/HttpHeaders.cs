using LambdaKit.Events.Json;

namespace LambdaKit.Events.Http;

/// <summary>Headers of events, which have them with one value each, with all values, or with both.</summary>
internal static class HttpHeaders
{
    private const string ForwardedFor = "x-forwarded-for";

    public static MultiValueHeaderMap All(MultiValueHeaderMap all, HeaderMap single)
    {
        if (all.Count > 0 || single.Count == 0)
            return all;

        var headers = new KeyValuePair<string, IReadOnlyList<string>>[single.Count];
        var count = 0;
        foreach (var (name, value) in single)
            headers[count++] = new(name, [value]);

        return MultiValueHeaderMap.Create(headers);
    }

    /// <summary>The value of a header, several joined as RFC 9110 allows; null when there is none.</summary>
    public static string? Find(MultiValueHeaderMap all, HeaderMap single, string name)
    {
        if (!all.TryGetValue(name, out var values) || values.Count == 0)
            return single[name];

        return values.Count == 1 ? values[0] : string.Join(TextPairs.EqualsIgnoringCase(name, "cookie") ? "; " : ", ", values);
    }

    /// <summary>
    /// The last address of <c>X-Forwarded-For</c>, without a port: the one that the load balancer itself has seen. Those in front of it are what clients
    /// and proxies claim.
    /// </summary>
    public static string? LastForwardedFor(MultiValueHeaderMap all, HeaderMap single)
    {
        if (Find(all, single, ForwardedFor) is not { } header)
            return null;

        var last = header.AsSpan(header.LastIndexOf(',') + 1).Trim();
        if (last.IsEmpty)
            return null;

        if (last[0] == '[' && last.IndexOf(']') is > 0 and var end)
            return new string(last[1..end]);

        // An IPv6 address has several colons, and no port unless it is in brackets.
        var colon = last.IndexOf(':');
        return new string(colon > 0 && last[(colon + 1)..].IndexOf(':') < 0 ? last[..colon] : last);
    }
}
