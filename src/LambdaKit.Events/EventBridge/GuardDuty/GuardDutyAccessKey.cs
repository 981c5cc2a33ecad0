using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>An access key.</summary>
[EventModel]
public sealed partial class GuardDutyAccessKey
{
    /// <summary>Its identifier.</summary>
    [JsonPropertyName("accessKeyId")]
    public partial string? AccessKeyId { get; init; }

    /// <summary>The identifier of who it belongs to.</summary>
    [JsonPropertyName("principalId")]
    public partial string? PrincipalId { get; init; }

    /// <summary>The name of who it belongs to.</summary>
    [JsonPropertyName("userName")]
    public partial string? UserName { get; init; }

    /// <summary>What it belongs to: <c>IAMUser</c>, <c>AssumedRole</c>, <c>Root</c> or another kind.</summary>
    [JsonPropertyName("userType")]
    public partial string? UserType { get; init; }
}
