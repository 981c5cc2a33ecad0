using System.Text.Json.Serialization;

namespace LambdaKit.Events.S3ObjectLambda;

/// <summary>Who the caller is, as CloudTrail says it.</summary>
[EventModel]
public sealed partial class S3ObjectLambdaUserIdentity
{
    /// <summary>Such as <c>Root</c>, <c>IAMUser</c>, <c>AssumedRole</c>, <c>FederatedUser</c>, <c>AWSAccount</c> or <c>AWSService</c>.</summary>
    [JsonPropertyName("type")]
    public partial string? Type { get; init; }

    /// <summary>The unique identifier; for temporary credentials with the name of the session.</summary>
    [JsonPropertyName("principalId")]
    public partial string? PrincipalId { get; init; }

    /// <summary>The ARN.</summary>
    [JsonPropertyName("arn")]
    public partial string? Arn { get; init; }

    /// <summary>The account that gave the permission.</summary>
    [JsonPropertyName("accountId")]
    public partial string? AccountId { get; init; }

    /// <summary>The access key that signed the request; null or empty where it is hidden.</summary>
    [JsonPropertyName("accessKeyId")]
    public partial string? AccessKeyId { get; init; }

    /// <summary>The friendly name; null for a role's session.</summary>
    [JsonPropertyName("userName")]
    public partial string? UserName { get; init; }

    /// <summary>The AWS service that made the request; null when none did.</summary>
    [JsonPropertyName("invokedBy")]
    public partial string? InvokedBy { get; init; }

    /// <summary>The external provider, for a web identity or SAML; otherwise null.</summary>
    [JsonPropertyName("identityProvider")]
    public partial string? IdentityProvider { get; init; }

    /// <summary>The session, for temporary credentials; otherwise null.</summary>
    [JsonPropertyName("sessionContext")]
    public partial S3ObjectLambdaSessionContext? SessionContext { get; init; }
}
