using LambdaKit.Events.Json;
using LambdaKit.Testing;

namespace LambdaKit.Tests.Http;

/// <summary>A request as a client sends it, whatever it comes through.</summary>
/// <param name="Method">Such as GET.</param>
/// <param name="Segments">The path's segments, decoded.</param>
/// <param name="Query">The query string's names and values, decoded.</param>
/// <param name="Headers">Its headers.</param>
/// <param name="Cookies">Its cookies, each as <c>name=value</c>.</param>
/// <param name="Body">Its body; null for none.</param>
public sealed record ClientRequest(
    string Method, IReadOnlyList<string> Segments, IReadOnlyList<KeyValuePair<string, string>> Query, IReadOnlyList<KeyValuePair<string, string>> Headers,
    IReadOnlyList<string> Cookies, byte[]? Body)
{
    public string Path => "/" + string.Join('/', Segments.Select(Uri.EscapeDataString));

    public string RawQuery => string.Join('&', Query.Select(one => $"{Uri.EscapeDataString(one.Key)}={Uri.EscapeDataString(one.Value)}"));

    public string Target => RawQuery.Length == 0 ? Path : $"{Path}?{RawQuery}";

    /// <summary>Whether a name comes more than once: one front door drops all values but the last.</summary>
    public bool HasRepeatedNames =>
        Query.GroupBy(one => one.Key, StringComparer.Ordinal).Any(group => group.Count() > 1)
        || Headers.GroupBy(one => one.Key, StringComparer.OrdinalIgnoreCase).Any(group => group.Count() > 1);

    public HttpEventOptions Options => new()
    {
        Headers = HeaderMap.From(Headers),
        Cookies = Cookies,
        BodyBytes = Body is null ? null : (ReadOnlyMemory<byte>?)Body,
    };

    public override string ToString() =>
        $"{Method} {Target} [{string.Join("; ", Headers)}] [{string.Join("; ", Cookies)}] {(Body is null ? "" : Convert.ToHexString(Body))}";
}
