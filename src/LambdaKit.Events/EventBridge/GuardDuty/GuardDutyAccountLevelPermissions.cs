using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>What is set for all buckets of an account.</summary>
[EventModel]
public sealed partial class GuardDutyAccountLevelPermissions
{
    /// <summary>What is blocked.</summary>
    [JsonPropertyName("blockPublicAccess")]
    public partial GuardDutyBlockPublicAccess? BlockPublicAccess { get; init; }
}
