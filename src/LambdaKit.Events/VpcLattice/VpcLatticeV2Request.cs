using System.Text.Json.Serialization;
using LambdaKit.Events.Http;
using LambdaKit.Events.Json;
using LambdaKit.Events.Text;

namespace LambdaKit.Events.VpcLattice;

/// <summary>A request to a service of VPC Lattice whose target is a function, event structure version 2. Version 1 is <see cref="VpcLatticeRequest"/>.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/vpc-lattice/latest/ug/lambda-functions.html">AWS reference</see></remarks>
[EventModel(IsPayload = true)]
public sealed partial class VpcLatticeV2Request : IHttpRequestEvent
{
    /// <summary><c>2.0</c></summary>
    [JsonPropertyName("version")]
    [Recurring]
    public partial string? Version { get; init; }

    /// <summary>The path of the request as it was sent: encoded, and it may have the query string behind it. See <see cref="GetPath"/>.</summary>
    [JsonPropertyName("path")]
    public partial string? Path { get; init; }

    /// <summary><c>GET</c>, <c>POST</c> and so on.</summary>
    [JsonPropertyName("method")]
    [Recurring]
    public partial string? Method { get; init; }

    /// <summary>The headers with all their values; empty when there are none.</summary>
    [JsonPropertyName("headers")]
    public partial MultiValueHeaderMap Headers { get; init; }

    /// <summary>The query string with all values; empty when there is none. See <see cref="GetQuery"/>.</summary>
    [JsonPropertyName("queryStringParameters")]
    public partial MultiValueMap QueryStringParameters { get; init; }

    /// <summary>The body as it is in the event; null when there is none. See <see cref="GetBodyBytes"/>.</summary>
    [JsonPropertyName("body")]
    public partial string? Body { get; init; }

    /// <summary>Whether <see cref="Body"/> is base64 of the bytes that were sent; null is false.</summary>
    [JsonPropertyName("isBase64Encoded")]
    public partial bool? IsBase64Encoded { get; init; }

    /// <summary>What VPC Lattice says about the request.</summary>
    [JsonPropertyName("requestContext")]
    public partial VpcLatticeRequestContext? RequestContext { get; init; }

    /// <summary>The identifier of the request; null where VPC Lattice sends none.</summary>
    [JsonPropertyName("requestId")]
    public partial string? RequestId { get; init; }

    /// <inheritdoc/>
    public string? GetMethod() => Method;

    /// <inheritdoc/>
    public string GetPath() => HttpPath.Decode(HttpPath.WithoutQuery(Path));

    /// <inheritdoc/>
    public string GetRawPath() => HttpPath.Complete(HttpPath.WithoutQuery(Path));

    /// <summary>The query string behind <see cref="Path"/>, taken apart and decoded; where there is none, <see cref="QueryStringParameters"/>.</summary>
    public QueryString GetQuery() => HttpPath.Query(Path) is { } query ? QueryString.Parse(query) : QueryString.From(QueryStringParameters);

    /// <inheritdoc/>
    public MultiValueHeaderMap GetHeaders() => Headers;

    /// <inheritdoc/>
    public string? GetHeader(string name) => HttpHeaders.Find(Headers, default, name);

    /// <inheritdoc/>
    public CookieList GetCookies() => CookieList.Parse(Headers["cookie"]);

    /// <inheritdoc/>
    public byte[] GetBodyBytes() => HttpBody.GetBytes(Body, IsBase64Encoded == true);

    /// <summary>The last address of <c>X-Forwarded-For</c>, which VPC Lattice has put there.</summary>
    public string? GetSourceIp() => HttpHeaders.LastForwardedFor(Headers, default);

    /// <summary>Null: the rules of a listener are not told.</summary>
    public string? GetRoute() => null;

    /// <summary>Null: a service has no stages.</summary>
    public string? GetStage() => null;
}
