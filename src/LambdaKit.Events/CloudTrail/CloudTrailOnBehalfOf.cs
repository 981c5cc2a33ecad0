using System.Text.Json.Serialization;

namespace LambdaKit.Events.CloudTrail;

/// <summary>A user of IAM Identity Center that a request was made for.</summary>
[EventModel]
public sealed partial class CloudTrailOnBehalfOf
{
    /// <summary>The user.</summary>
    [JsonPropertyName("userId")]
    public partial string? UserId { get; init; }

    /// <summary>The ARN of the identity store.</summary>
    [JsonPropertyName("identityStoreArn")]
    public partial string? IdentityStoreArn { get; init; }
}
