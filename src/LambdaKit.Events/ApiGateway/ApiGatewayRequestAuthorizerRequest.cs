using System.Text.Json.Serialization;
using LambdaKit.Events.Http;
using LambdaKit.Events.Json;
using LambdaKit.Events.Text;

namespace LambdaKit.Events.ApiGateway;

/// <summary>
/// What a REQUEST authorizer of a REST API or a WebSocket API is asked, or one of an HTTP API with payload format 1.0: may this request go on? The answer is
/// an <see cref="ApiGatewayAuthorizerResponse"/>.
/// </summary>
/// <remarks>
/// An authorizer that fails with the message <c>Unauthorized</c> has the client answered 401; any other failure is a 500.
/// <see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-lambda-authorizer-input.html">AWS reference</see>
/// </remarks>
[EventModel(IsPayload = true)]
public sealed partial class ApiGatewayRequestAuthorizerRequest : IHttpRequestEvent
{
    /// <summary><c>1.0</c> from an HTTP API; null from others.</summary>
    [JsonPropertyName("version")]
    [Recurring]
    public partial string? Version { get; init; }

    /// <summary><c>REQUEST</c></summary>
    [JsonPropertyName("type")]
    public partial ApiGatewayAuthorizerType? Type { get; init; }

    /// <summary>The ARN of the method that is called, or of the route of a WebSocket. See <see cref="ParseMethodArn"/>.</summary>
    [JsonPropertyName("methodArn")]
    public partial string? MethodArn { get; init; }

    /// <summary>The values of the identity sources, joined by commas, from an HTTP API; empty from others.</summary>
    [JsonPropertyName("identitySource")]
    public partial TextOrList IdentitySource { get; init; }

    /// <summary>The same as <see cref="IdentitySource"/>, from an HTTP API; null from others.</summary>
    [JsonPropertyName("authorizationToken")]
    public partial string? AuthorizationToken { get; init; }

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

    /// <summary>The identifier of the API, where it is told here beside <see cref="RequestContext"/>; null otherwise.</summary>
    [JsonPropertyName("apiId")]
    [Recurring]
    public partial string? ApiId { get; init; }

    /// <summary>The domain that was called, where it is told here beside <see cref="RequestContext"/>; null otherwise.</summary>
    [JsonPropertyName("domainName")]
    [Recurring]
    public partial string? DomainName { get; init; }

    /// <summary>Null: an authorizer is not given the body.</summary>
    [JsonPropertyName("body")]
    public partial string? Body { get; init; }

    /// <summary>Null or false: an authorizer is not given the body.</summary>
    [JsonPropertyName("isBase64Encoded")]
    public partial bool? IsBase64Encoded { get; init; }

    /// <summary>Whether it comes from an HTTP API (payload format 1.0), which decodes the path, unlike a REST API.</summary>
    private bool IsHttpApi => Version == "1.0";

    /// <summary>What is called: API, stage, method and path; null when <see cref="MethodArn"/> is no such ARN.</summary>
    public ApiGatewayMethodArn? ParseMethodArn() => ApiGatewayMethodArn.TryParse(MethodArn);

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
    public byte[] GetBodyBytes() => HttpBody.GetBytes(Body, IsBase64Encoded == true);

    /// <inheritdoc/>
    public string? GetSourceIp() => RequestContext?.Identity?.SourceIp;

    /// <inheritdoc/>
    public string? GetRoute() => Resource ?? RequestContext?.RouteKey;

    /// <inheritdoc/>
    public string? GetStage() => RequestContext?.Stage;
}
