using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.ApiGateway;

/// <summary>Who calls.</summary>
[EventModel]
public sealed partial class ApiGatewayIdentity
{
    /// <summary>The access key that signed the request; null when it was not signed.</summary>
    [JsonPropertyName("accessKey")]
    public partial string? AccessKey { get; init; }

    /// <summary>The account that signed the request; null when it was not signed.</summary>
    [JsonPropertyName("accountId")]
    [Recurring]
    public partial string? AccountId { get; init; }

    /// <summary>The API key; null when the method needs none.</summary>
    [JsonPropertyName("apiKey")]
    [Recurring]
    public partial string? ApiKey { get; init; }

    /// <summary>The identifier of the API key; null when the method needs none.</summary>
    [JsonPropertyName("apiKeyId")]
    [Recurring]
    public partial string? ApiKeyId { get; init; }

    /// <summary>The principal that signed the request; null when it was not signed.</summary>
    [JsonPropertyName("caller")]
    public partial string? Caller { get; init; }

    /// <summary>The client's certificate; null without mutual TLS.</summary>
    [JsonPropertyName("clientCert")]
    public partial ClientCertificate? ClientCert { get; init; }

    /// <summary>How the caller was authenticated, with payload format 1.0 of HTTP APIs; never null.</summary>
    [JsonPropertyName("cognitoAmr")]
    public partial IReadOnlyList<string> CognitoAmr { get; init; }

    /// <summary>The providers that the caller logged in with; null without a Cognito identity.</summary>
    [JsonPropertyName("cognitoAuthenticationProvider")]
    public partial string? CognitoAuthenticationProvider { get; init; }

    /// <summary><c>authenticated</c> or <c>unauthenticated</c>; null without a Cognito identity.</summary>
    [JsonPropertyName("cognitoAuthenticationType")]
    [Recurring]
    public partial string? CognitoAuthenticationType { get; init; }

    /// <summary>The Cognito identity; null when there is none.</summary>
    [JsonPropertyName("cognitoIdentityId")]
    public partial string? CognitoIdentityId { get; init; }

    /// <summary>The pool of the Cognito identity; null when there is none.</summary>
    [JsonPropertyName("cognitoIdentityPoolId")]
    [Recurring]
    public partial string? CognitoIdentityPoolId { get; init; }

    /// <summary>The AWS organization of the caller; null when it is in none.</summary>
    [JsonPropertyName("principalOrgId")]
    [Recurring]
    public partial string? PrincipalOrgId { get; init; }

    /// <summary>The address that the request came from.</summary>
    [JsonPropertyName("sourceIp")]
    public partial string? SourceIp { get; init; }

    /// <summary>The principal that is authorized; null when the request was not signed.</summary>
    [JsonPropertyName("user")]
    public partial string? User { get; init; }

    /// <summary>The user agent that the client claims to be.</summary>
    [JsonPropertyName("userAgent")]
    [StoredAs(typeof(DeferredText))]
    public partial string? UserAgent { get; init; }

    /// <summary>The ARN of the principal; null when the request was not signed.</summary>
    [JsonPropertyName("userArn")]
    public partial string? UserArn { get; init; }

    /// <summary>The VPC that called a private API; null otherwise.</summary>
    [JsonPropertyName("vpcId")]
    [Recurring]
    public partial string? VpcId { get; init; }

    /// <summary>The VPC endpoint that called a private API; null otherwise.</summary>
    [JsonPropertyName("vpceId")]
    [Recurring]
    public partial string? VpceId { get; init; }
}
