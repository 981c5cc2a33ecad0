using System.Globalization;

namespace LambdaKit.Http;

/// <summary>Which pages of other origins may use an API (CORS), and how. Immutable.</summary>
/// <remarks>
/// API Gateway and function URLs can do so themselves, and then answer preflight requests alone: set it up in one of the two places.
/// </remarks>
public sealed class CorsPolicy
{
    private const string Any = "*";

    /// <summary>Their origins, such as <c>https://shop.example</c>; <c>https://*.example</c> for all hosts below one, <c>*</c> for all. None by default.</summary>
    public IReadOnlyList<string> Origins { get; init; } = [];

    /// <summary>Headers of requests that they may send beside the simple ones; <c>*</c> for all. <c>content-type</c> and <c>authorization</c> by default.</summary>
    public IReadOnlyList<string> RequestHeaders { get; init; } = ["content-type", "authorization"];

    /// <summary>Headers of answers that their scripts may read beside the simple ones; none by default.</summary>
    public IReadOnlyList<string> ExposedHeaders { get; init; } = [];

    /// <summary>Whether cookies and other credentials may come with the requests; false by default. Not with the origin <c>*</c>.</summary>
    public bool AllowsCredentials { get; init; }

    /// <summary>How long browsers may remember the answer to a preflight request; ten minutes by default.</summary>
    public TimeSpan MaxAge { get; init; } = TimeSpan.FromMinutes(10);

    private bool AllowsAny => Contains(Origins, Any);

    /// <exception cref="LambdaConfigurationException">It would give credentials to everybody, or to nobody anything.</exception>
    internal void Check(HttpHandler handler)
    {
        if (Origins.Count == 0)
            throw new LambdaConfigurationException($"The CORS policy of '{handler.GetType().Name}' has no origins, so it would allow nothing; name them in Origins.");
        if (AllowsCredentials && AllowsAny)
        {
            throw new LambdaConfigurationException(
                $"The CORS policy of '{handler.GetType().Name}' allows credentials from all origins, so any page could act for its visitors, which browsers refuse; name the origins.");
        }

        foreach (var origin in Origins)
        {
            if (origin != Any && (!origin.Contains("://", StringComparison.Ordinal) || origin.EndsWith('/')))
            {
                throw new LambdaConfigurationException(
                    $"'{origin}' in the CORS policy of '{handler.GetType().Name}' is no origin, so no page would match it; write scheme and host without a path, such as 'https://shop.example'.");
            }
        }
    }

    internal static bool IsPreflight(HttpCall call) => call.Header("origin") is not null && call.Header("access-control-request-method") is not null;

    internal HttpResult AnswerPreflight(HttpCall call, RouteTable routes)
    {
        var methods = routes.MethodsOf(call.RawPath);
        var result = methods.Length == 0 ? HttpResult.NotFound() : HttpResult.NoContent();
        if (methods.Length == 0 || !Allows(call.Header("origin")))
            return result;

        result = result.WithHeader("access-control-allow-methods", methods);
        var wanted = call.Header("access-control-request-headers");
        if (Contains(RequestHeaders, Any) && wanted is { Length: > 0 })
            result = result.WithHeader("access-control-allow-headers", wanted).WithHeader("vary", "Access-Control-Request-Headers"); // With credentials an asterisk is no wildcard.
        else if (RequestHeaders.Count > 0)
            result = result.WithHeader("access-control-allow-headers", string.Join(", ", RequestHeaders));
        return result.WithHeader("access-control-max-age", ((long)MaxAge.TotalSeconds).ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Adds what tells a browser whether its page may read the answer; the origin goes into <c>Vary</c>, so that no cache hands one's answer to another.</summary>
    internal HttpResult Apply(HttpCall call, HttpResult result)
    {
        if (AllowsAny)
            result = result.With(new("access-control-allow-origin", Any));
        else
            result = result.With(new("vary", "Origin"));

        if (call.Header("origin") is not { } origin || !Allows(origin))
            return result;

        if (!AllowsAny)
            result = result.With(HttpField.Create("access-control-allow-origin", origin));
        if (AllowsCredentials)
            result = result.With(new("access-control-allow-credentials", "true"));
        if (ExposedHeaders.Count > 0)
            result = result.WithHeader("access-control-expose-headers", string.Join(", ", ExposedHeaders));
        return result;
    }

    private static bool Contains(IReadOnlyList<string> list, string text)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i] == text)
                return true;
        }

        return false;
    }

    private bool Allows(string? origin)
    {
        if (origin is null)
            return false;

        for (var i = 0; i < Origins.Count; i++)
        {
            if (Matches(Origins[i], origin))
                return true;
        }

        return false;
    }

    private static bool Matches(string pattern, string origin)
    {
        if (pattern == Any || pattern.Equals(origin, StringComparison.OrdinalIgnoreCase))
            return true;

        var star = pattern.IndexOf("://*.", StringComparison.Ordinal);
        if (star < 0)
            return false;

        var scheme = pattern.AsSpan(0, star + 3);
        var domain = pattern.AsSpan(star + 4); // with its dot
        if (origin.Length <= scheme.Length + domain.Length
            || !origin.AsSpan().StartsWith(scheme, StringComparison.OrdinalIgnoreCase)
            || !origin.AsSpan().EndsWith(domain, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        // What stands in the asterisk's place is a host's part: anything else could bring another host in front.
        foreach (var letter in origin.AsSpan(scheme.Length, origin.Length - scheme.Length - domain.Length))
        {
            if (!char.IsAsciiLetterOrDigit(letter) && letter is not ('-' or '.'))
                return false;
        }

        return true;
    }
}
