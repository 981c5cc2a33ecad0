using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.HttpApi;

/// <summary>The simple answer of a Lambda authorizer of an HTTP API (payload format 2.0, simple responses enabled).</summary>
/// <remarks><see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html">AWS reference</see></remarks>
[EventModel(IsPayload = true)]
public sealed partial class HttpApiAuthorizerResponse
{
    /// <summary>Whether the request may go on; API Gateway needs it.</summary>
    [JsonPropertyName("isAuthorized")]
    public partial bool? IsAuthorized { get; init; }

    /// <summary>What the integration is to know about the caller, any JSON; never null. It arrives as <see cref="HttpApiAuthorizer.Lambda"/>.</summary>
    [JsonPropertyName("context")]
    public partial IReadOnlyDictionary<string, JsonValue> Context { get; init; }
}
