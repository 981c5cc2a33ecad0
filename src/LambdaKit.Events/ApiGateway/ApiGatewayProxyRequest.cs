using System.Text.Json.Serialization;
using LambdaKit.Events.Http;
using LambdaKit.Events.Json;
using LambdaKit.Events.Text;

namespace LambdaKit.Events.ApiGateway;

/// <summary>A request to a REST API or a WebSocket API of API Gateway; also to an HTTP API with payload format 1.0.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html">AWS reference</see></remarks>
[EventModel(IsPayload = true)]
public sealed partial class ApiGatewayProxyRequest : IHttpRequestEvent
{
    /// <summary><c>1.0</c> from an HTTP API; null from others.</summary>
    [JsonPropertyName("version")]
    [Recurring]
    public partial string? Version { get; init; }

    /// <summary>The resource as it was set up, such as <c>/orders/{id}</c>; null from a WebSocket API.</summary>
    [JsonPropertyName("resource")]
    [Recurring]
    public partial string? Resource { get; init; }

    /// <summary>The path of the request, without the stage; decoded already from an HTTP API, and there with the stage unless it is the default one; null from a WebSocket API. See <see cref="GetPath"/>.</summary>
    [JsonPropertyName("path")]
    public partial string? Path { get; init; }

    /// <summary><c>GET</c>, <c>POST</c> and so on; null from a WebSocket API.</summary>
    [JsonPropertyName("httpMethod")]
    [Recurring]
    public partial string? HttpMethod { get; init; }

    /// <summary>The headers, the last value of each; empty when there are none.</summary>
    [JsonPropertyName("headers")]
    public partial HeaderMap Headers { get; init; }

    /// <summary>The headers with all their values; empty when there are none.</summary>
    [JsonPropertyName("multiValueHeaders")]
    public partial MultiValueHeaderMap MultiValueHeaders { get; init; }

    /// <summary>The query string, decoded, the last value of each name; never null.</summary>
    [JsonPropertyName("queryStringParameters")]
    public partial IReadOnlyDictionary<string, string> QueryStringParameters { get; init; }

    /// <summary>The query string, decoded, with all values; never null.</summary>
    [JsonPropertyName("multiValueQueryStringParameters")]
    public partial IReadOnlyDictionary<string, IReadOnlyList<string>> MultiValueQueryStringParameters { get; init; }

    /// <summary>What stood in the place of the braces of <see cref="Resource"/>; never null.</summary>
    [JsonPropertyName("pathParameters")]
    public partial IReadOnlyDictionary<string, string> PathParameters { get; init; }

    /// <summary>The variables of the stage; never null.</summary>
    [JsonPropertyName("stageVariables")]
    public partial IReadOnlyDictionary<string, string> StageVariables { get; init; }

    /// <summary>What API Gateway says about the request.</summary>
    [JsonPropertyName("requestContext")]
    public partial ApiGatewayRequestContext? RequestContext { get; init; }

    /// <summary>The body as it is in the event; null when there is none. See <see cref="GetBodyBytes"/>.</summary>
    [JsonPropertyName("body")]
    [StoredAs(typeof(DeferredText))]
    public partial string? Body { get; init; }

    /// <summary>Whether <see cref="Body"/> is base64 of the bytes that were sent.</summary>
    [JsonPropertyName("isBase64Encoded")]
    public partial bool? IsBase64Encoded { get; init; }

    /// <summary>Whether it comes from an HTTP API (payload format 1.0), which decodes the path, unlike a REST API.</summary>
    private bool IsHttpApi => Version == "1.0";

    /// <inheritdoc/>
    public string? GetMethod() => HttpMethod ?? RequestContext?.HttpMethod;

    /// <inheritdoc/>
    public string GetPath() => IsHttpApi ? HttpPath.WithoutStage(Path, RequestContext?.Stage) : HttpPath.Decode(Path);

    /// <inheritdoc/>
    /// <remarks>An HTTP API has decoded the path, so a slash that was <c>%2F</c> cannot be told from others there.</remarks>
    public string GetRawPath() => IsHttpApi ? HttpPath.Encode(GetPath()) : HttpPath.Complete(Path);

    /// <inheritdoc/>
    public QueryString GetQuery() => QueryString.From(MultiValueQueryStringParameters, QueryStringParameters, areEncoded: false);

    /// <inheritdoc/>
    public MultiValueHeaderMap GetHeaders() => HttpHeaders.All(MultiValueHeaders, Headers);

    /// <inheritdoc/>
    public string? GetHeader(string name) => HttpHeaders.Find(MultiValueHeaders, Headers, name);

    /// <inheritdoc/>
    public CookieList GetCookies() => CookieList.From(MultiValueHeaders, Headers);

    /// <inheritdoc/>
    public byte[] GetBodyBytes() => HttpBody.GetBytes(_body.Utf8.Span, IsBase64Encoded == true);

    /// <inheritdoc/>
    public string? GetSourceIp() => RequestContext?.Identity?.SourceIp;

    /// <inheritdoc/>
    public string? GetRoute() => Resource ?? RequestContext?.RouteKey;

    /// <inheritdoc/>
    public string? GetStage() => RequestContext?.Stage;
}
