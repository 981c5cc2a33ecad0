using LambdaKit.Events.Json;

namespace LambdaKit.Events.Http;

/// <summary>
/// An HTTP request, whichever source it came from: a REST API, an HTTP API, a function URL, a load balancer, VPC Lattice. Each of them encodes paths,
/// query strings and cookies in its own way; what is told here means the same for all.
/// </summary>
/// <remarks>All is computed from the event when it is asked for, so keep what you need twice.</remarks>
public interface IHttpRequestEvent
{
    /// <summary><c>GET</c>, <c>POST</c> and so on; null when the event has none, as that of a WebSocket.</summary>
    string? GetMethod();

    /// <summary>The path, decoded, without stage and query string; <c>/</c> when the event has none.</summary>
    string GetPath();

    /// <summary>The path as it stands in a URL: percent-encoded, without stage and query string; <c>/</c> when the event has none.</summary>
    string GetRawPath();

    /// <summary>The query string taken apart and decoded; empty when there is none.</summary>
    QueryString GetQuery();

    /// <summary>The headers with all their values; where a source joins the values of one name, they stay joined. Cookies may be missing: <see cref="GetCookies"/>.</summary>
    MultiValueHeaderMap GetHeaders();

    /// <summary>The value of a header, several joined by commas; null when there is none.</summary>
    /// <param name="name">In letters of any case.</param>
    string? GetHeader(string name);

    /// <summary>The cookies; empty when there are none.</summary>
    CookieList GetCookies();

    /// <summary>The bytes of the body, whether the event has it as base64 or not; empty when there is none.</summary>
    /// <exception cref="FormatException">The body is said to be base64, and is not.</exception>
    byte[] GetBodyBytes();

    /// <summary>The address that the request came from, as the source saw it; null when it does not say.</summary>
    string? GetSourceIp();

    /// <summary>The route as it was set up, without the method: <c>/orders/{id}</c>, <c>$default</c>; null when the source has no routes.</summary>
    string? GetRoute();

    /// <summary>The stage, such as <c>prod</c> or <c>$default</c>; null when the source has no stages.</summary>
    string? GetStage();
}
