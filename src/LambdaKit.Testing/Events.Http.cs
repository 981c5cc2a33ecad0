using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LambdaKit.Events.Alb;
using LambdaKit.Events.ApiGateway;
using LambdaKit.Events.HttpApi;
using LambdaKit.Events.Json;

namespace LambdaKit.Testing;

public static partial class Events
{
    private const string ApiId = "a1b2c3d4e5";
    private const string ApiHost = $"{ApiId}.execute-api.{Fake.Region}.amazonaws.com";
    private const string FunctionUrlId = "h5ysm4q7nwpc3vbzx2k6rjtd8e0fagyl";
    private const string FunctionUrlHost = $"{FunctionUrlId}.lambda-url.{Fake.Region}.on.aws";
    private const string RestStage = "prod";
    private const string AlbHost = $"orders-1846800462.{Fake.Region}.elb.amazonaws.com";

    /// <summary>A request to an HTTP API of API Gateway, payload format 2.0.</summary>
    /// <param name="method"><c>GET</c>, <c>POST</c>, …</param>
    /// <param name="path">The path as in a URL, and the query string behind a question mark: <c>/orders/42?full=true</c>. The path arrives decoded.</param>
    /// <param name="options">The rest; null for a request without a body to a route that takes everything.</param>
    /// <exception cref="ArgumentException">The path does not start with a slash, or is not one of the route.</exception>
    public static HttpApiRequest HttpApi(string method, string path, HttpEventOptions? options = null)
    {
        var call = new HttpCall(method, path, options ?? new HttpEventOptions(), ApiHost);
        var routeKey = call.Options.Route is { } route ? $"{call.Method} {route}" : "$default";

        // An HTTP API decodes the path, which a function URL does not.
        return Version2(call, Uri.UnescapeDataString(call.RawPath), routeKey, Fake.Account, ApiId, ApiHost);
    }

    /// <summary>A request to an HTTP API of API Gateway with the JSON of a value for its body.</summary>
    /// <param name="method"><c>POST</c>, <c>PUT</c>, …</param>
    /// <param name="path">The path, and the query string behind a question mark.</param>
    /// <param name="body">The value.</param>
    /// <param name="bodyType">Such as <c>AppJson.Default.Order</c>.</param>
    public static HttpApiRequest HttpApi<T>(string method, string path, T body, JsonTypeInfo<T> bodyType)
    {
        ArgumentNullException.ThrowIfNull(bodyType);
        return HttpApi(method, path, new HttpEventOptions { Body = JsonSerializer.Serialize(body, bodyType) });
    }

    /// <summary>A request to a function URL.</summary>
    /// <param name="method"><c>GET</c>, <c>POST</c>, …</param>
    /// <param name="path">The path, and the query string behind a question mark.</param>
    /// <param name="options">The rest; null for a request without a body. A function URL has no routes, authorizer claims or stage variables.</param>
    /// <exception cref="ArgumentException">The path does not start with a slash.</exception>
    public static HttpApiRequest FunctionUrl(string method, string path, HttpEventOptions? options = null)
    {
        var call = new HttpCall(method, path, options ?? new HttpEventOptions(), FunctionUrlHost);
        return Version2(call, call.RawPath, "$default", "anonymous", FunctionUrlId, FunctionUrlHost);
    }

    /// <summary>A request to a REST API of API Gateway, Lambda proxy integration.</summary>
    /// <param name="method"><c>GET</c>, <c>POST</c>, …</param>
    /// <param name="path">The path without the stage, and the query string behind a question mark.</param>
    /// <param name="options">The rest; null for a request without a body to the resource <c>/{proxy+}</c>.</param>
    /// <exception cref="ArgumentException">The path does not start with a slash, or is not one of the route.</exception>
    public static ApiGatewayProxyRequest ApiGateway(string method, string path, HttpEventOptions? options = null)
    {
        var call = new HttpCall(method, path, options ?? new HttpEventOptions(), ApiHost);
        var isProxy = call.Options.Route is null && call.RawPath != "/";
        var resource = call.Options.Route ?? (isProxy ? "/{proxy+}" : "/");
        return new ApiGatewayProxyRequest
        {
            Resource = resource,
            Path = call.RawPath,
            HttpMethod = call.Method,
            Headers = call.LastHeaders(),
            MultiValueHeaders = call.AllHeaders(),
            QueryStringParameters = OrMissing(call.QueryBy(static values => values[^1])),
            MultiValueQueryStringParameters = OrMissing(call.QueryBy(static values => values)),
            PathParameters = OrMissing(isProxy ? new Dictionary<string, string>(StringComparer.Ordinal) { ["proxy"] = call.RawPath[1..] } : call.PathParameters),
            StageVariables = OrMissing(call.Options.StageVariables),
            RequestContext = new ApiGatewayRequestContext
            {
                AccountId = Fake.Account,
                ApiId = ApiId,
                Authorizer = call.Options.Claims.Count > 0 ? ApiGatewayAuthorizer.From(JsonValue.Parse($$"""{"claims":{{JsonOf(call.Options.Claims)}}}""")) : null,
                DeploymentId = "d9e8f7",
                DomainName = ApiHost,
                DomainPrefix = ApiId,
                ExtendedRequestId = "XAMPLEeDoAMEXaMPLE=",
                HttpMethod = call.Method,
                Identity = new ApiGatewayIdentity { SourceIp = call.Options.SourceIp, UserAgent = call.UserAgent },
                Path = $"/{RestStage}{call.RawPath}",
                Protocol = "HTTP/1.1",
                RequestId = Fake.Uuid($"{call.Method} {path}"),
                RequestTimeText = Fake.LogTime(call.Options.Time),
                RequestTime = call.Options.Time,
                ResourceId = "r3s0rc",
                ResourcePath = resource,
                Stage = RestStage,
            },
            Body = call.Body,
            IsBase64Encoded = call.IsBase64,
        };
    }

    /// <summary>A request to an Application Load Balancer.</summary>
    /// <param name="method"><c>GET</c>, <c>POST</c>, …</param>
    /// <param name="path">The path, and the query string behind a question mark; both arrive encoded as they are here.</param>
    /// <param name="options">The rest; null for a request without a body. A load balancer has no routes, claims or stage variables.</param>
    /// <param name="multiValue">Whether the target group sends all values of headers and query strings, or the last ones.</param>
    /// <exception cref="ArgumentException">The path does not start with a slash.</exception>
    public static AlbRequest Alb(string method, string path, HttpEventOptions? options = null, bool multiValue = false)
    {
        var call = new HttpCall(method, path, options ?? new HttpEventOptions(), AlbHost);
        var context = new AlbRequestContext
        {
            Elb = new AlbTarget { TargetGroupArn = $"arn:aws:elasticloadbalancing:{Fake.Region}:{Fake.Account}:targetgroup/orders/6d0ecf831eec9f09" },
        };
        return multiValue
            ? new AlbRequest
            {
                RequestContext = context,
                HttpMethod = call.Method,
                Path = call.RawPath,
                MultiValueQueryStringParameters = call.RawQueryBy(static values => values),
                MultiValueHeaders = call.AllHeaders(lowerCase: true),
                Body = call.Body ?? "",
                IsBase64Encoded = call.IsBase64,
            }
            : new AlbRequest
            {
                RequestContext = context,
                HttpMethod = call.Method,
                Path = call.RawPath,
                QueryStringParameters = call.RawQueryBy(static values => values[^1]),
                Headers = call.LastHeaders(lowerCase: true),
                Body = call.Body ?? "",
                IsBase64Encoded = call.IsBase64,
            };
    }

    /// <summary>What a TOKEN authorizer of a REST API is asked.</summary>
    /// <param name="token">The value of the header that holds the token, such as <c>Bearer abc</c>.</param>
    /// <param name="method">The method that is called.</param>
    /// <param name="path">The path that is called, without stage and query string.</param>
    /// <exception cref="ArgumentException">The path does not start with a slash.</exception>
    public static ApiGatewayTokenAuthorizerRequest TokenAuthorizer(string token, string method = "GET", string path = "/")
    {
        ArgumentNullException.ThrowIfNull(token);
        var call = new HttpCall(method, path, new HttpEventOptions(), ApiHost);
        return new ApiGatewayTokenAuthorizerRequest
        {
            Type = ApiGatewayAuthorizerType.Token,
            AuthorizationToken = token,
            MethodArn = $"arn:aws:execute-api:{Fake.Region}:{Fake.Account}:{ApiId}/{RestStage}/{call.Method}{call.RawPath}",
        };
    }

    private static HttpApiRequest Version2(HttpCall call, string rawPath, string routeKey, string account, string apiId, string host) => new()
    {
        Version = "2.0",
        RouteKey = routeKey,
        RawPath = rawPath,
        RawQueryString = call.RawQuery,
        Cookies = OrMissing(call.Options.Cookies),
        Headers = call.JoinedHeaders(withoutCookies: true),
        QueryStringParameters = OrMissing(call.QueryBy(static values => string.Join(",", values))),
        RequestContext = new HttpApiRequestContext
        {
            AccountId = account,
            ApiId = apiId,
            Authorizer = call.Options.Claims.Count > 0
                ? new HttpApiAuthorizer { Jwt = new HttpApiJwtAuthorizer { Claims = call.Options.Claims, Scopes = call.Options.Scopes } }
                : null,
            DomainName = host,
            DomainPrefix = apiId,
            Http = new HttpApiRequestLine
            {
                Method = call.Method,
                Path = rawPath,
                Protocol = "HTTP/1.1",
                SourceIp = call.Options.SourceIp,
                UserAgent = call.UserAgent,
            },
            RequestId = Fake.Uuid($"{call.Method} {call.RawPath} {call.RawQuery}"),
            RouteKey = routeKey,
            Stage = "$default",
            TimeText = Fake.LogTime(call.Options.Time),
            Time = call.Options.Time,
        },
        Body = call.Body,
        PathParameters = OrMissing(call.PathParameters),
        IsBase64Encoded = call.IsBase64,
        StageVariables = OrMissing(call.Options.StageVariables),
    };

    /// <summary>API Gateway leaves out what is empty; a model does so for what is set to null.</summary>
    private static T OrMissing<T>(T values)
        where T : System.Collections.IEnumerable
    {
        foreach (var _ in values)
            return values;
        return default!; // A model takes null for missing, and reads it as empty.
    }

    private static string JsonOf(ClaimMap claims)
    {
        using var writer = new JsonWriter();
        claims.WriteTo(writer);
        return System.Text.Encoding.UTF8.GetString(writer.WrittenSpan);
    }
}
