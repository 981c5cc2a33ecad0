using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.CloudTrail;

/// <summary>Who gave temporary credentials.</summary>
[EventModel]
public sealed partial class CloudTrailSessionIssuer
{
    /// <summary><c>Root</c>, <c>IAMUser</c> or <c>Role</c>.</summary>
    [JsonPropertyName("type")]
    public partial string? Type { get; init; }

    /// <summary>Its identifier.</summary>
    [JsonPropertyName("principalId")]
    public partial string? PrincipalId { get; init; }

    /// <summary>Its ARN.</summary>
    [JsonPropertyName("arn")]
    public partial string? Arn { get; init; }

    /// <summary>Its account.</summary>
    [JsonPropertyName("accountId")]
    [Recurring]
    public partial string? AccountId { get; init; }

    /// <summary>Its name; null for the account itself.</summary>
    [JsonPropertyName("userName")]
    public partial string? UserName { get; init; }
}
