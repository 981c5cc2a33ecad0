namespace LambdaKit.Http;

/// <summary>Headers that tell browsers to be careful, for an API: its answers are no pages. Immutable. A header that the answer has already stays; null leaves one out.</summary>
public sealed class SecurityHeaders
{
    /// <summary><c>Strict-Transport-Security</c>: HTTPS alone, for a year.</summary>
    public string? StrictTransportSecurity { get; init; } = "max-age=31536000; includeSubDomains";

    /// <summary><c>X-Content-Type-Options</c>: no guessing of types.</summary>
    public string? ContentTypeOptions { get; init; } = "nosniff";

    /// <summary><c>Content-Security-Policy</c>: nothing is loaded, and no page may frame it. For HTML it has to allow more.</summary>
    public string? ContentSecurityPolicy { get; init; } = "default-src 'none'; frame-ancestors 'none'";

    /// <summary><c>Referrer-Policy</c>: nobody is told where a visitor comes from.</summary>
    public string? ReferrerPolicy { get; init; } = "no-referrer";

    internal HttpResult Apply(HttpResult result)
    {
        result = Add(result, "strict-transport-security", StrictTransportSecurity);
        result = Add(result, "x-content-type-options", ContentTypeOptions);
        result = Add(result, "content-security-policy", ContentSecurityPolicy);
        return Add(result, "referrer-policy", ReferrerPolicy);
    }

    private static HttpResult Add(HttpResult result, string name, string? value) =>
        value is null || result.Find(name) is not null ? result : result.WithHeader(name, value);
}
