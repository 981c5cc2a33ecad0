using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.AppSync;

/// <summary>The caller of an API; which fields there are depends on how the caller was authorized.</summary>
[EventModel]
public sealed partial class AppSyncIdentity
{
    /// <summary>The AWS account of the caller, 12 digits (IAM).</summary>
    [JsonPropertyName("accountId")]
    [Recurring]
    public partial string? AccountId { get; init; }

    /// <summary>The identity pool of the caller (IAM); null when the caller comes from none.</summary>
    [JsonPropertyName("cognitoIdentityPoolId")]
    [Recurring]
    public partial string? CognitoIdentityPoolId { get; init; }

    /// <summary>The identity of the caller in that pool (IAM).</summary>
    [JsonPropertyName("cognitoIdentityId")]
    public partial string? CognitoIdentityId { get; init; }

    /// <summary><c>authenticated</c> or <c>unauthenticated</c> (IAM).</summary>
    [JsonPropertyName("cognitoIdentityAuthType")]
    [Recurring]
    public partial string? CognitoIdentityAuthType { get; init; }

    /// <summary>Who has authenticated the caller, as a list of names in quotes (IAM).</summary>
    [JsonPropertyName("cognitoIdentityAuthProvider")]
    public partial string? CognitoIdentityAuthProvider { get; init; }

    /// <summary>The IP addresses of the caller and of the proxies behind (IAM, Cognito user pools); never null.</summary>
    [JsonPropertyName("sourceIp")]
    public partial IReadOnlyList<string> SourceIp { get; init; }

    /// <summary>The user name (Cognito user pools); the key of the user or role (IAM).</summary>
    [JsonPropertyName("username")]
    public partial string? Username { get; init; }

    /// <summary>The ARN of the user or role (IAM).</summary>
    [JsonPropertyName("userArn")]
    public partial string? UserArn { get; init; }

    /// <summary>The identifier of the user (Cognito user pools, OpenID Connect).</summary>
    [JsonPropertyName("sub")]
    public partial string? Sub { get; init; }

    /// <summary>Who issued the token (Cognito user pools, OpenID Connect).</summary>
    [JsonPropertyName("issuer")]
    [Recurring]
    public partial string? Issuer { get; init; }

    /// <summary>The claims of the token (Cognito user pools, OpenID Connect); empty otherwise.</summary>
    [JsonPropertyName("claims")]
    public partial ClaimMap Claims { get; init; }

    /// <summary>The groups of the user (Cognito user pools); never null.</summary>
    [JsonPropertyName("groups")]
    public partial IReadOnlyList<string> Groups { get; init; }

    /// <summary>What happens to users in no group: <c>ALLOW</c> or <c>DENY</c> (Cognito user pools).</summary>
    [JsonPropertyName("defaultAuthStrategy")]
    [Recurring]
    public partial string? DefaultAuthStrategy { get; init; }

    /// <summary>What the Lambda authorizer of a GraphQL API says; empty otherwise.</summary>
    [JsonPropertyName("resolverContext")]
    public partial ClaimMap ResolverContext { get; init; }

    /// <summary>What the Lambda authorizer of an Event API says; empty otherwise.</summary>
    [JsonPropertyName("handlerContext")]
    public partial ClaimMap HandlerContext { get; init; }

    /// <summary>How the caller was authorized.</summary>
    public AppSyncIdentityKind Kind
    {
        get
        {
            if (ResolverContext.Count > 0 || HandlerContext.Count > 0)
                return AppSyncIdentityKind.Lambda;
            if (AccountId is not null || UserArn is not null)
                return AppSyncIdentityKind.Iam;
            if (Sub is null && Issuer is null && Claims.Count == 0)
                return AppSyncIdentityKind.Unknown;
            return Username is not null || SourceIp.Count > 0 ? AppSyncIdentityKind.CognitoUserPool : AppSyncIdentityKind.OpenIdConnect;
        }
    }
}
