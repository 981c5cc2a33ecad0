using System.Text.Json.Serialization;

namespace LambdaKit.Events.ApiGateway;

/// <summary>What a TOKEN authorizer of a REST API is asked: may the bearer of this token call this method? The answer is an <see cref="ApiGatewayAuthorizerResponse"/>.</summary>
/// <remarks>
/// An authorizer that fails with the message <c>Unauthorized</c> has the client answered 401; any other failure is a 500.
/// <see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-lambda-authorizer-input.html">AWS reference</see>
/// </remarks>
[EventModel(IsPayload = true)]
public sealed partial class ApiGatewayTokenAuthorizerRequest
{
    private const string BearerPrefix = "Bearer ";

    /// <summary><c>TOKEN</c></summary>
    [JsonPropertyName("type")]
    public partial ApiGatewayAuthorizerType? Type { get; init; }

    /// <summary>The value of the header that holds the token, as the client sent it.</summary>
    [JsonPropertyName("authorizationToken")]
    public partial string? AuthorizationToken { get; init; }

    /// <summary>The ARN of the method that is called. See <see cref="ParseMethodArn"/>.</summary>
    [JsonPropertyName("methodArn")]
    public partial string? MethodArn { get; init; }

    /// <summary>The token itself, of a header that reads <c>Bearer token</c>; null when it reads otherwise.</summary>
    public string? GetBearerToken() =>
        AuthorizationToken is { } header && header.StartsWith(BearerPrefix, StringComparison.OrdinalIgnoreCase) ? header[BearerPrefix.Length..].Trim() : null;

    /// <summary>The method that is called, with API and stage; null when <see cref="MethodArn"/> is no such ARN.</summary>
    public ApiGatewayMethodArn? ParseMethodArn() => ApiGatewayMethodArn.TryParse(MethodArn);
}
