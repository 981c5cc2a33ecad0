using System.Text.Json.Serialization;
using LambdaKit.Events.Json;
using LambdaKit.Events.Text;

namespace LambdaKit.Events.ApiGateway;

/// <summary>What a REST API or WebSocket API of API Gateway answers; also an HTTP API with payload format 1.0.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html">AWS reference</see></remarks>
[EventModel(IsPayload = true)]
public sealed partial class ApiGatewayProxyResponse
{
    /// <summary>The HTTP status; API Gateway needs it.</summary>
    [JsonPropertyName("statusCode")]
    public partial int? StatusCode { get; init; }

    /// <summary>Headers of one value each.</summary>
    [JsonPropertyName("headers")]
    public partial HeaderMap Headers { get; init; }

    /// <summary>Headers of several values; they win over <see cref="Headers"/> of the same name.</summary>
    [JsonPropertyName("multiValueHeaders")]
    public partial MultiValueHeaderMap MultiValueHeaders { get; init; }

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
