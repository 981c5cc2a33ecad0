using System.Text.Json.Serialization;
using LambdaKit.Events.Http;
using LambdaKit.Events.Json;
using LambdaKit.Events.Text;

namespace LambdaKit.Events.Alb;

/// <summary>A request to an Application Load Balancer whose target is a function.</summary>
/// <remarks>
/// A target group has a setting for headers and query strings of several values: with it they are in <see cref="MultiValueHeaders"/> and
/// <see cref="MultiValueQueryStringParameters"/>, without it the last value of each is in <see cref="Headers"/> and <see cref="QueryStringParameters"/>;
/// never in both. Health checks come with the user agent <c>ELB-HealthChecker/2.0</c>.
/// <see href="https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html">AWS reference</see>
/// </remarks>
[EventModel(IsPayload = true)]
public sealed partial class AlbRequest : IHttpRequestEvent
{
    /// <summary>What the load balancer says about itself.</summary>
    [JsonPropertyName("requestContext")]
    public partial AlbRequestContext? RequestContext { get; init; }

    /// <summary><c>GET</c>, <c>POST</c> and so on.</summary>
    [JsonPropertyName("httpMethod")]
    [Recurring]
    public partial string? HttpMethod { get; init; }

    /// <summary>The path of the request, as it was sent: encoded. See <see cref="GetPath"/>.</summary>
    [JsonPropertyName("path")]
    public partial string? Path { get; init; }

    /// <summary>The query string, still encoded, the last value of each name; never null, empty in multi-value mode. See <see cref="GetQuery"/>.</summary>
    [JsonPropertyName("queryStringParameters")]
    public partial IReadOnlyDictionary<string, string> QueryStringParameters { get; init; }

    /// <summary>The query string, still encoded, with all values; never null, empty but in multi-value mode. See <see cref="GetQuery"/>.</summary>
    [JsonPropertyName("multiValueQueryStringParameters")]
    public partial IReadOnlyDictionary<string, IReadOnlyList<string>> MultiValueQueryStringParameters { get; init; }

    /// <summary>The headers, the last value of each; empty in multi-value mode. See <see cref="GetHeader"/>.</summary>
    [JsonPropertyName("headers")]
    public partial HeaderMap Headers { get; init; }

    /// <summary>The headers with all their values; empty but in multi-value mode. See <see cref="GetHeader"/>.</summary>
    [JsonPropertyName("multiValueHeaders")]
    public partial MultiValueHeaderMap MultiValueHeaders { get; init; }

    /// <summary>The body as it is in the event; empty when there is none. See <see cref="GetBodyBytes"/>.</summary>
    [JsonPropertyName("body")]
    public partial string? Body { get; init; }

    /// <summary>Whether <see cref="Body"/> is base64 of the bytes that were sent: so it is unless their content type is text, JSON, JavaScript or XML.</summary>
    [JsonPropertyName("isBase64Encoded")]
    public partial bool? IsBase64Encoded { get; init; }

    /// <summary>Whether the target group sends all values of headers, and wants them so in the response. See <see cref="AlbResponse.For"/>.</summary>
    public bool IsMultiValue => MultiValueHeaders.Count > 0;

    /// <inheritdoc/>
    public string? GetMethod() => HttpMethod;

    /// <inheritdoc/>
    public string GetPath() => HttpPath.Decode(Path);

    /// <inheritdoc/>
    public string GetRawPath() => HttpPath.Complete(Path);

    /// <inheritdoc/>
    public QueryString GetQuery() => QueryString.From(MultiValueQueryStringParameters, QueryStringParameters, areEncoded: true);

    /// <inheritdoc/>
    public MultiValueHeaderMap GetHeaders() => HttpHeaders.All(MultiValueHeaders, Headers);

    /// <inheritdoc/>
    public string? GetHeader(string name) => HttpHeaders.Find(MultiValueHeaders, Headers, name);

    /// <inheritdoc/>
    public CookieList GetCookies() => CookieList.From(MultiValueHeaders, Headers);

    /// <inheritdoc/>
    public byte[] GetBodyBytes() => HttpBody.GetBytes(Body, IsBase64Encoded == true);

    /// <summary>The last address of <c>X-Forwarded-For</c>, which the load balancer has put there; null when it is set up not to.</summary>
    public string? GetSourceIp() => HttpHeaders.LastForwardedFor(MultiValueHeaders, Headers);

    /// <summary>Null: a load balancer's rules are not told.</summary>
    public string? GetRoute() => null;

    /// <summary>Null: a load balancer has no stages.</summary>
    public string? GetStage() => null;
}
