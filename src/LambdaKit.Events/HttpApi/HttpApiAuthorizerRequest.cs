using System.Text.Json.Serialization;
using LambdaKit.Events.ApiGateway;
using LambdaKit.Events.Http;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.HttpApi;

/// <summary>
/// What a Lambda authorizer of an HTTP API is asked with payload format 2.0: may this request go on? The answer is an
/// <see cref="HttpApiAuthorizerResponse"/> if simple responses are enabled, else an <see cref="ApiGatewayAuthorizerResponse"/>.
/// </summary>
/// <remarks><see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html">AWS reference</see></remarks>
[EventModel(IsPayload = true)]
public sealed partial class HttpApiAuthorizerRequest : IHttpRequestEvent
{
    /// <summary><c>2.0</c></summary>
    [JsonPropertyName("version")]
    [Recurring]
    public partial string? Version { get; init; }

    /// <summary><c>REQUEST</c></summary>
    [JsonPropertyName("type")]
    public partial ApiGatewayAuthorizerType? Type { get; init; }

    /// <summary>The ARN of the route that is called. See <see cref="ParseRouteArn"/>.</summary>
    [JsonPropertyName("routeArn")]
    public partial string? RouteArn { get; init; }

    /// <summary>The values of the identity sources; empty when the authorizer has none.</summary>
    [JsonPropertyName("identitySource")]
    public partial TextOrList IdentitySource { get; init; }

    /// <summary>The route, such as <c>GET /orders/{id}</c>.</summary>
    [JsonPropertyName("routeKey")]
    [Recurring]
    public partial string? RouteKey { get; init; }

    /// <summary>The path of the request, decoded already, with the stage unless it is the default one. See <see cref="GetPath"/>.</summary>
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

    /// <summary>What API Gateway says about the request.</summary>
    [JsonPropertyName("requestContext")]
    public partial HttpApiRequestContext? RequestContext { get; init; }

    /// <summary>What stood in the place of the braces of the route; never null.</summary>
    [JsonPropertyName("pathParameters")]
    public partial IReadOnlyDictionary<string, string> PathParameters { get; init; }

    /// <summary>The variables of the stage; never null.</summary>
    [JsonPropertyName("stageVariables")]
    public partial IReadOnlyDictionary<string, string> StageVariables { get; init; }

    /// <summary>What is called: API, stage, method and path; null when <see cref="RouteArn"/> is no such ARN.</summary>
    public ApiGatewayMethodArn? ParseRouteArn() => ApiGatewayMethodArn.TryParse(RouteArn);

    /// <inheritdoc/>
    public string? GetMethod() => RequestContext?.Http?.Method;

    /// <inheritdoc/>
    public string GetPath() => HttpPath.WithoutStage(RawPath, RequestContext?.Stage);

    /// <inheritdoc/>
    /// <remarks>An HTTP API has decoded the path, so a slash that was <c>%2F</c> cannot be told from others there.</remarks>
    public string GetRawPath() => HttpPath.Encode(GetPath());

    /// <inheritdoc/>
    public QueryString GetQuery() =>
        string.IsNullOrEmpty(RawQueryString) ? QueryString.From(QueryStringParameters, areEncoded: false) : QueryString.Parse(RawQueryString);

    /// <inheritdoc/>
    public MultiValueHeaderMap GetHeaders() => HttpHeaders.All(default, Headers);

    /// <inheritdoc/>
    public string? GetHeader(string name) => Headers[name];

    /// <inheritdoc/>
    public CookieList GetCookies() => Cookies.Count > 0 ? CookieList.Parse(Cookies) : CookieList.Parse(Headers["cookie"]);

    /// <summary>Nothing: an authorizer is not given the body.</summary>
    public byte[] GetBodyBytes() => [];

    /// <inheritdoc/>
    public string? GetSourceIp() => RequestContext?.Http?.SourceIp;

    /// <inheritdoc/>
    public string? GetRoute() => HttpPath.Route(RouteKey ?? RequestContext?.RouteKey);

    /// <inheritdoc/>
    public string? GetStage() => RequestContext?.Stage;
}
