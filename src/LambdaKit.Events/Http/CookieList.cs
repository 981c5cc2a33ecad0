using System.Collections;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Http;

/// <summary>The cookies of a request, in order, repeated names apart.</summary>
/// <remarks>
/// Names and values are as the client sent them: RFC 6265 has no encoding, so whoever set a cookie knows whether it is percent-encoded, base64 or quoted.
/// </remarks>
public sealed class CookieList : IReadOnlyList<KeyValuePair<string, string>>
{
    private readonly NameValueList _cookies;

    private CookieList(NameValueList cookies) => _cookies = cookies;

    /// <summary>No cookies.</summary>
    public static CookieList Empty { get; } = new(new NameValueList());

    /// <summary>How many cookies there are.</summary>
    public int Count => _cookies.Count;

    /// <inheritdoc/>
    public KeyValuePair<string, string> this[int index] => _cookies[index];

    /// <summary>The first value of a name, whose case counts; null when there is no such cookie. Clients send the one with the longest path first.</summary>
    public string? this[string name] => _cookies.Find(name);

    /// <summary>Takes a <c>Cookie</c> header apart; a name without an equals sign has an empty value.</summary>
    /// <param name="header">Such as <c>session=1; theme=dark</c>; null is empty.</param>
    public static CookieList Parse(string? header) => header is null ? Empty : Parse([header]);

    /// <summary>Takes several <c>Cookie</c> headers apart, or cookies that are apart already.</summary>
    public static CookieList Parse(IReadOnlyList<string> headers)
    {
        ArgumentNullException.ThrowIfNull(headers);
        if (headers.Count == 0)
            return Empty;

        var cookies = new NameValueList();
        for (var i = 0; i < headers.Count; i++)
            Add(cookies, headers[i]);

        return new(cookies);
    }

    /// <summary>All values of a name, in order; empty when there is none.</summary>
    public IReadOnlyList<string> GetValues(string name) => _cookies.FindAll(name);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _cookies.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The cookies of an event that has them among its headers.</summary>
    internal static CookieList From(MultiValueHeaderMap all, HeaderMap single) =>
        all.TryGetValue("cookie", out var headers) ? Parse(headers) : Parse(single["cookie"]);

    private static void Add(NameValueList cookies, ReadOnlySpan<char> rest)
    {
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOf(';');
            var cookie = (end < 0 ? rest : rest[..end]).Trim();
            rest = end < 0 ? default : rest[(end + 1)..];
            if (cookie.IsEmpty)
                continue;

            var equals = cookie.IndexOf('=');
            var name = equals < 0 ? cookie : cookie[..equals].TrimEnd();
            var value = equals < 0 ? default : cookie[(equals + 1)..].TrimStart();
            cookies.Add(new string(name), new string(value));
        }
    }
}
