using System.Diagnostics;
using System.Globalization;
using LambdaKit.Events.Alb;
using LambdaKit.Events.ApiGateway;
using LambdaKit.Events.Http;
using LambdaKit.Events.HttpApi;
using LambdaKit.Events.VpcLattice;

namespace LambdaKit.Tracing;

/// <summary>What the span of a request says, by OpenTelemetry's conventions of HTTP. Nothing of query string, headers and body but the scheme.</summary>
internal static class HttpSpan
{
    /// <summary><c>GET /orders/{id}</c>, as the source has set up its route; the method alone where it has none that tells.</summary>
    public static string NameOf(IHttpRequestEvent request) => NameOf(MethodOf(request) ?? "HTTP", RouteOf(request));

    public static void Describe(Activity activity, IHttpRequestEvent request)
    {
        var method = MethodOf(request);
        activity.SetTag("http.request.method", method);
        if (method == "_OTHER" && request.GetMethod() is { Length: <= 32 } original)
            activity.SetTag("http.request.method_original", original);
        activity.SetTag("url.path", request.GetRawPath());
        activity.SetTag("url.scheme", SchemeOf(request.GetHeader("x-forwarded-proto")));
        activity.SetTag("http.route", RouteOf(request));
    }

    /// <summary>What is known at the end: the handler's own route, which tells more than the source's, and the status.</summary>
    public static void Finish(Activity activity, LambdaInvocation invocation, bool hasThrown)
    {
        if (invocation.Route is { } route)
        {
            activity.SetTag("http.route", route);
            activity.DisplayName = NameOf((string?)activity.GetTagItem("http.request.method") ?? "HTTP", route);
        }

        if (hasThrown || StatusOf(invocation) is not { } status)
            return;

        activity.SetTag("http.response.status_code", status);
        if (status >= 500 && activity.Status != ActivityStatusCode.Error)
            Spans.Fail(activity, status.ToString(CultureInfo.InvariantCulture));
    }

    public static int? StatusOf(LambdaInvocation invocation)
    {
        if (invocation.StatusCode is { } own)
            return own;

        return invocation.HasResult && !invocation.IsUnanswered
            ? invocation.Result switch
            {
                HttpApiResponse one => one.StatusCode,
                ApiGatewayProxyResponse one => one.StatusCode,
                AlbResponse one => one.StatusCode,
                VpcLatticeResponse one => one.StatusCode,
                _ => null,
            }
            : null;
    }

    private static string NameOf(string method, string? route) => route is null ? method : $"{(method == "_OTHER" ? "HTTP" : method)} {route}";

    /// <summary>One of the methods that there are; anybody can invent others, and a span's name is to be one of few.</summary>
    private static string? MethodOf(IHttpRequestEvent request) => request.GetMethod() switch
    {
        null => null,
        "GET" => "GET",
        "POST" => "POST",
        "PUT" => "PUT",
        "DELETE" => "DELETE",
        "PATCH" => "PATCH",
        "HEAD" => "HEAD",
        "OPTIONS" => "OPTIONS",
        "TRACE" => "TRACE",
        "CONNECT" => "CONNECT",
        "QUERY" => "QUERY",
        _ => "_OTHER",
    };

    private static string? RouteOf(IHttpRequestEvent request) => request.GetRoute() is { } route && route.StartsWith('/') ? route : null;

    private static string SchemeOf(string? scheme) => scheme is "http" ? "http" : "https";
}
