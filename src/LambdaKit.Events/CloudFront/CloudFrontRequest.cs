using System.Text.Json.Serialization;
using LambdaKit.Events.Json;
using LambdaKit.Events.Http;
using LambdaKit.Events.Text;

namespace LambdaKit.Events.CloudFront;

/// <summary>A request to CloudFront; also what a request function answers to have the request go on, changed or not.</summary>
/// <remarks>
/// Lambda@Edge runs Node.js and Python only, not .NET: this model is for reading and making such events elsewhere, in tests and tools.
/// <see href="https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-event-structure.html">AWS reference</see>
/// </remarks>
[EventModel(IsPayload = true)]
public sealed partial class CloudFrontRequest
{
    /// <summary>The address that the request came from; can't be changed.</summary>
    [JsonPropertyName("clientIp")]
    public partial string? ClientIp { get; init; }

    /// <summary><c>GET</c>, <c>POST</c> and so on; can't be changed.</summary>
    [JsonPropertyName("method")]
    [Recurring]
    public partial string? Method { get; init; }

    /// <summary>The path of the request, as it was sent: encoded.</summary>
    [JsonPropertyName("uri")]
    public partial string? Uri { get; init; }

    /// <summary>The query string as it was sent, without the question mark; empty when there is none. See <see cref="GetQuery"/>.</summary>
    [JsonPropertyName("querystring")]
    public partial string? QueryString { get; init; }

    /// <summary>The headers by their names in lower case; never null. See <see cref="GetHeader"/>.</summary>
    [JsonPropertyName("headers")]
    public partial IReadOnlyDictionary<string, IReadOnlyList<CloudFrontHeader>> Headers { get; init; }

    /// <summary>The body; null unless the function is set up to get it.</summary>
    [JsonPropertyName("body")]
    public partial CloudFrontBody? Body { get; init; }

    /// <summary>Where the request goes; null but in origin events.</summary>
    [JsonPropertyName("origin")]
    public partial CloudFrontOrigin? Origin { get; init; }

    /// <summary>The path, decoded; <c>/</c> when there is none.</summary>
    public string GetPath() => HttpPath.Decode(Uri);

    /// <summary>The query string taken apart and decoded.</summary>
    public QueryString GetQuery() => Http.QueryString.Parse(QueryString);

    /// <summary>The value of a header, several joined by commas; null when there is none.</summary>
    /// <param name="name">In letters of any case.</param>
    public string? GetHeader(string name) => CloudFrontHeaders.Find(Headers, name);

    /// <summary>The cookies; empty when there are none.</summary>
    public CookieList GetCookies() => CookieList.Parse(GetHeader("cookie"));

    /// <summary>The bytes of the body, whether the event has it as base64 or not; empty when there is none.</summary>
    /// <exception cref="FormatException">The body is said to be base64, and is not.</exception>
    public byte[] GetBodyBytes() => HttpBody.GetBytes(Body?.Data, Body?.Encoding == "base64");
}
