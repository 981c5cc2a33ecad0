using System.Text.Json.Serialization;
using LambdaKit.Events.Http;
using LambdaKit.Events.Json;
using LambdaKit.Events.Text;

namespace LambdaKit.Events.VpcLattice;

/// <summary>A request to a service of VPC Lattice whose target is a function, event structure version 1. Version 2 is <see cref="VpcLatticeV2Request"/>.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/vpc-lattice/latest/ug/lambda-functions.html">AWS reference</see></remarks>
[EventModel(IsPayload = true)]
public sealed partial class VpcLatticeRequest : IHttpRequestEvent
{
    /// <summary>The path of the request as it was sent: encoded, with the query string behind it. See <see cref="GetPath"/>.</summary>
    [JsonPropertyName("raw_path")]
    public partial string? RawPath { get; init; }

    /// <summary><c>GET</c>, <c>POST</c> and so on.</summary>
    [JsonPropertyName("method")]
    [Recurring]
    public partial string? Method { get; init; }

    /// <summary>The headers, values of the same name joined by commas; empty when there are none.</summary>
    [JsonPropertyName("headers")]
    public partial HeaderMap Headers { get; init; }

    /// <summary>The query string, the last value of each name; never null. See <see cref="GetQuery"/>.</summary>
    [JsonPropertyName("query_string_parameters")]
    public partial IReadOnlyDictionary<string, string> QueryStringParameters { get; init; }

    /// <summary>The body as it is in the event; null when there is none. See <see cref="GetBodyBytes"/>.</summary>
    [JsonPropertyName("body")]
    public partial string? Body { get; init; }

    /// <summary>Whether <see cref="Body"/> is base64 of the bytes that were sent.</summary>
    [JsonPropertyName("is_base64_encoded")]
    public partial bool? IsBase64Encoded { get; init; }

    /// <inheritdoc/>
    public string? GetMethod() => Method;

    /// <inheritdoc/>
    public string GetPath() => HttpPath.Decode(HttpPath.WithoutQuery(RawPath));

    /// <inheritdoc/>
    public string GetRawPath() => HttpPath.Complete(HttpPath.WithoutQuery(RawPath));

    /// <summary>The query string behind <see cref="RawPath"/>, taken apart and decoded; where there is none, <see cref="QueryStringParameters"/>.</summary>
    public QueryString GetQuery() =>
        HttpPath.Query(RawPath) is { } query ? QueryString.Parse(query) : QueryString.From(QueryStringParameters, areEncoded: false);

    /// <inheritdoc/>
    public MultiValueHeaderMap GetHeaders() => HttpHeaders.All(default, Headers);

    /// <inheritdoc/>
    public string? GetHeader(string name) => Headers[name];

    /// <inheritdoc/>
    public CookieList GetCookies() => CookieList.Parse(Headers["cookie"]);

    /// <inheritdoc/>
    public byte[] GetBodyBytes() => HttpBody.GetBytes(Body, IsBase64Encoded == true);

    /// <summary>The last address of <c>X-Forwarded-For</c>, which VPC Lattice has put there.</summary>
    public string? GetSourceIp() => HttpHeaders.LastForwardedFor(default, Headers);

    /// <summary>Null: the rules of a listener are not told.</summary>
    public string? GetRoute() => null;

    /// <summary>Null: a service has no stages.</summary>
    public string? GetStage() => null;
}
