using System.Text.Json.Serialization;
using LambdaKit.Events.Json;
using LambdaKit.Events.Text;

namespace LambdaKit.Events.HttpApi;

/// <summary>What an HTTP API of API Gateway with payload format 2.0, or a function URL, answers.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html">AWS reference</see></remarks>
[EventModel(IsPayload = true)]
public sealed partial class HttpApiResponse
{
    /// <summary>The HTTP status. Without one API Gateway takes the whole JSON for the body of a 200.</summary>
    [JsonPropertyName("statusCode")]
    public partial int? StatusCode { get; init; }

    /// <summary>The headers, several values joined by commas.</summary>
    [JsonPropertyName("headers")]
    public partial HeaderMap Headers { get; init; }

    /// <summary>Cookies to set, each a whole <c>Set-Cookie</c> value; never null.</summary>
    [JsonPropertyName("cookies")]
    public partial IReadOnlyList<string> Cookies { get; init; }

    /// <summary>The body: a text, or base64 if <see cref="IsBase64Encoded"/>.</summary>
    [JsonPropertyName("body")]
    public partial string? Body { get; init; }

    /// <summary>Whether <see cref="Body"/> is base64; null is false.</summary>
    [JsonPropertyName("isBase64Encoded")]
    public partial bool? IsBase64Encoded { get; init; }

    /// <summary>The bytes of the body: decoded if <see cref="IsBase64Encoded"/>, UTF-8 otherwise; empty when there is none.</summary>
    /// <exception cref="FormatException">The body is said to be base64, and is not.</exception>
    public byte[] GetBodyBytes() => HttpBody.GetBytes(Body, IsBase64Encoded == true);
}
