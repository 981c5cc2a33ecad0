using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.CloudTrail;

/// <summary>Who made a request.</summary>
[EventModel]
public sealed partial class CloudTrailIdentity
{
    /// <summary>What kind of identity it is; null when missing.</summary>
    [JsonPropertyName("type")]
    public partial CloudTrailIdentityType? Type { get; init; }

    /// <summary>The name of the user or role; null when missing.</summary>
    [JsonPropertyName("userName")]
    public partial string? UserName { get; init; }

    /// <summary>Its identifier, for a role with the session's name behind a colon; null when missing.</summary>
    [JsonPropertyName("principalId")]
    public partial string? PrincipalId { get; init; }

    /// <summary>Its ARN; null when missing.</summary>
    [JsonPropertyName("arn")]
    public partial string? Arn { get; init; }

    /// <summary>Its account; null when missing.</summary>
    [JsonPropertyName("accountId")]
    [Recurring]
    public partial string? AccountId { get; init; }

    /// <summary>Its access key; empty or null for none.</summary>
    [JsonPropertyName("accessKeyId")]
    public partial string? AccessKeyId { get; init; }

    /// <summary>Its session; null without temporary credentials.</summary>
    [JsonPropertyName("sessionContext")]
    public partial CloudTrailSession? SessionContext { get; init; }

    /// <summary>The service that made the request for it; null when none did.</summary>
    [JsonPropertyName("invokedBy")]
    public partial string? InvokedBy { get; init; }

    /// <summary>Who vouches for it; null when it is not from elsewhere.</summary>
    [JsonPropertyName("identityProvider")]
    public partial string? IdentityProvider { get; init; }

    /// <summary>The credential of a bearer token; null for others.</summary>
    [JsonPropertyName("credentialId")]
    public partial string? CredentialId { get; init; }

    /// <summary>The user of IAM Identity Center it was made for; null for others.</summary>
    [JsonPropertyName("onBehalfOf")]
    public partial CloudTrailOnBehalfOf? OnBehalfOf { get; init; }

    /// <summary>The service that the credentials were made for; null for others.</summary>
    [JsonPropertyName("inScopeOf")]
    public partial CloudTrailScope? InScopeOf { get; init; }

    /// <summary>The partner that made it for the account; null for others.</summary>
    [JsonPropertyName("invokedByDelegate")]
    public partial CloudTrailDelegate? InvokedByDelegate { get; init; }
}
