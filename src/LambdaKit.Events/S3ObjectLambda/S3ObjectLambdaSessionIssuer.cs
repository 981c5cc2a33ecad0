using System.Text.Json.Serialization;

namespace LambdaKit.Events.S3ObjectLambda;

/// <summary>Whose session it is.</summary>
[EventModel]
public sealed partial class S3ObjectLambdaSessionIssuer
{
    /// <summary><c>Root</c>, <c>IAMUser</c> or <c>Role</c>.</summary>
    [JsonPropertyName("type")]
    public partial string? Type { get; init; }

    /// <summary>The unique identifier.</summary>
    [JsonPropertyName("principalId")]
    public partial string? PrincipalId { get; init; }

    /// <summary>The ARN.</summary>
    [JsonPropertyName("arn")]
    public partial string? Arn { get; init; }

    /// <summary>The account.</summary>
    [JsonPropertyName("accountId")]
    public partial string? AccountId { get; init; }

    /// <summary>The friendly name of the user or role.</summary>
    [JsonPropertyName("userName")]
    public partial string? UserName { get; init; }
}
