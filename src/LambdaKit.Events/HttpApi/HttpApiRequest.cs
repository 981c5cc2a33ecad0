using System.Text.Json.Serialization;
using LambdaKit.Events.Http;
using LambdaKit.Events.Json;
using LambdaKit.Events.Text;

namespace LambdaKit.Events.HttpApi;

/// <summary>A request to an HTTP API of API Gateway with payload format 2.0, or to a function URL.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html">AWS reference</see></remarks>
[EventModel(IsPayload = true)]
public sealed partial class HttpApiRequest : IHttpRequestEvent
{
    /// <summary><c>2.0</c></summary>
    [JsonPropertyName("version")]
    [Recurring]
    public partial string? Version { get; init; }

    /// <summary>The route, such as <c>GET /orders/{id}</c>; <c>$default</c> from a function URL.</summary>
    [JsonPropertyName("routeKey")]
    [Recurring]
    public partial string? RouteKey { get; init; }

    /// <summary>The path of the request, with the stage unless it is the default one; decoded already from an HTTP API, but not from a function URL. See <see cref="GetPath"/>.</summary>
    [JsonPropertyName("rawPath")]
    public partial string? RawPath { get; init; }

    /// <summary>The query string as it was sent, without the question mark; empty when there is none.</summary>
    [JsonPropertyName("rawQueryString")]
    public partial string? RawQueryString { get; init; }

    /// <summary>The cookies, each as <c>name=value</c>; never null. See <see cref="GetCookies"/>.</summary>
    [JsonPropertyName("cookies")]
    public partial IReadOnlyList<string> Cookies { get; init; }

    /// <summary>The headers, values of the same name joined by commas, cookies excepted; empty when there are none.</summary>
    [JsonPropertyName("headers")]
    public partial HeaderMap Headers { get; init; }

    /// <summary>The query string, decoded, values of the same name joined by commas; never null. See <see cref="GetQuery"/>.</summary>
    [JsonPropertyName("queryStringParameters")]
    public partial IReadOnlyDictionary<string, string> QueryStringParameters { get; init; }

    /// <summary>What API Gateway, or Lambda, says about the request.</summary>
    [JsonPropertyName("requestContext")]
    public partial HttpApiRequestContext? RequestContext { get; init; }

    /// <summary>The body as it is in the event; null when there is none. See <see cref="GetBodyBytes"/>.</summary>
    [JsonPropertyName("body")]
    [StoredAs(typeof(DeferredText))]
    public partial string? Body { get; init; }

    /// <summary>What stood in the place of the braces of the route; never null.</summary>
    [JsonPropertyName("pathParameters")]
    public partial IReadOnlyDictionary<string, string> PathParameters { get; init; }

    /// <summary>Whether <see cref="Body"/> is base64 of the bytes that were sent.</summary>
    [JsonPropertyName("isBase64Encoded")]
    public partial bool? IsBase64Encoded { get; init; }

    /// <summary>The variables of the stage; never null.</summary>
    [JsonPropertyName("stageVariables")]
    public partial IReadOnlyDictionary<string, string> StageVariables { get; init; }

    /// <summary>Whether it came to a function URL, not to an HTTP API: the domain tells.</summary>
    public bool IsFunctionUrl => RequestContext?.DomainName is { } domain && domain.Contains(".lambda-url.", StringComparison.Ordinal);

    /// <inheritdoc/>
    public string? GetMethod() => RequestContext?.Http?.Method;

    /// <inheritdoc/>
    public string GetPath()
    {
        var path = HttpPath.WithoutStage(RawPath, RequestContext?.Stage);
        return IsFunctionUrl ? HttpPath.Decode(path) : path;
    }

    /// <inheritdoc/>
    /// <remarks>An HTTP API has decoded the path, so a slash that was <c>%2F</c> cannot be told from others there.</remarks>
    public string GetRawPath()
    {
        var path = HttpPath.WithoutStage(RawPath, RequestContext?.Stage);
        return IsFunctionUrl ? HttpPath.Complete(path) : HttpPath.Encode(path);
    }

    /// <inheritdoc/>
    public QueryString GetQuery() =>
        string.IsNullOrEmpty(RawQueryString) ? QueryString.From(QueryStringParameters, areEncoded: false) : QueryString.Parse(RawQueryString);

    /// <inheritdoc/>
    public MultiValueHeaderMap GetHeaders() => HttpHeaders.All(default, Headers);

    /// <inheritdoc/>
    public string? GetHeader(string name) => Headers[name];

    /// <inheritdoc/>
    public CookieList GetCookies() => Cookies.Count > 0 ? CookieList.Parse(Cookies) : CookieList.Parse(Headers["cookie"]);

    /// <inheritdoc/>
    public byte[] GetBodyBytes() => HttpBody.GetBytes(_body.Utf8.Span, IsBase64Encoded == true);

    /// <inheritdoc/>
    public string? GetSourceIp() => RequestContext?.Http?.SourceIp;

    /// <inheritdoc/>
    public string? GetRoute() => HttpPath.Route(RouteKey ?? RequestContext?.RouteKey);

    /// <inheritdoc/>
    public string? GetStage() => RequestContext?.Stage;
}
