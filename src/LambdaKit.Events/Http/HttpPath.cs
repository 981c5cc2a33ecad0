using LambdaKit.Events.Text;

namespace LambdaKit.Events.Http;

/// <summary>Paths of events, which some sources decode and some do not.</summary>
internal static class HttpPath
{
    /// <summary>A path that came encoded, decoded. A plus sign is one: only in query strings does it stand for a space.</summary>
    public static string Decode(string? encoded) => PercentEncoding.Decode(WithSlash(encoded), plusIsSpace: false);

    /// <summary>A path that came encoded, with what a client should have encoded, too.</summary>
    public static string Complete(string? encoded) => PercentEncoding.EncodePath(WithSlash(encoded), keepEscapes: true);

    /// <summary>A path that came decoded, encoded again. Which slashes were <c>%2F</c> cannot be told any more.</summary>
    public static string Encode(string decoded) => PercentEncoding.EncodePath(decoded, keepEscapes: false);

    /// <summary>A path in front of which an HTTP API has put its stage.</summary>
    public static string WithoutStage(string? path, string? stage)
    {
        var whole = WithSlash(path);
        if (string.IsNullOrEmpty(stage)
            || stage == "$default"
            || whole.Length <= stage.Length
            || !whole.AsSpan(1).StartsWith(stage, StringComparison.Ordinal)
            || (whole.Length > stage.Length + 1 && whole[stage.Length + 1] != '/'))
        {
            return whole;
        }

        return WithSlash(whole[(stage.Length + 1)..]);
    }

    /// <summary>What stands in front of the question mark.</summary>
    public static string? WithoutQuery(string? path) => path is not null && path.IndexOf('?') is >= 0 and var at ? path[..at] : path;

    /// <summary>What stands behind the question mark; null when there is none.</summary>
    public static string? Query(string? path) => path is not null && path.IndexOf('?') is >= 0 and var at ? path[(at + 1)..] : null;

    /// <summary>A route key without its method: <c>/orders/{id}</c> of <c>GET /orders/{id}</c>.</summary>
    public static string? Route(string? routeKey) => routeKey is not null && routeKey.IndexOf(' ') is >= 0 and var at ? routeKey[(at + 1)..] : routeKey;

    private static string WithSlash(string? path) => string.IsNullOrEmpty(path) ? "/" : path[0] == '/' ? path : "/" + path;
}
