using System.Text.Json.Serialization;
using LambdaKit.Events.Iam;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.ApiGateway;

/// <summary>What a Lambda authorizer of a REST API or a WebSocket API answers, and one of an HTTP API unless it gives the simple answer.</summary>
/// <remarks>
/// <see cref="ApiGatewayPolicyBuilder"/> makes one.
/// <see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-lambda-authorizer-output.html">AWS reference</see>
/// </remarks>
[EventModel(IsPayload = true)]
public sealed partial class ApiGatewayAuthorizerResponse
{
    /// <summary>Who the caller is; API Gateway needs it.</summary>
    [JsonPropertyName("principalId")]
    public partial string? PrincipalId { get; init; }

    /// <summary>What the caller may do; API Gateway needs it.</summary>
    [JsonPropertyName("policyDocument")]
    public partial IamPolicyDocument? PolicyDocument { get; init; }

    /// <summary>What the integration is to know about the caller; never null. A REST API takes texts, numbers and booleans only, an HTTP API any JSON.</summary>
    [JsonPropertyName("context")]
    public partial IReadOnlyDictionary<string, JsonValue> Context { get; init; }

    /// <summary>The API key of the caller's usage plan; null unless the API takes keys from its authorizer.</summary>
    [JsonPropertyName("usageIdentifierKey")]
    public partial string? UsageIdentifierKey { get; init; }
}
