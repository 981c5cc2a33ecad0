using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>What is set for a bucket.</summary>
[EventModel]
public sealed partial class GuardDutyBucketLevelPermissions
{
    /// <summary>What its access control list says.</summary>
    [JsonPropertyName("accessControlList")]
    public partial GuardDutyPublicPermission? AccessControlList { get; init; }

    /// <summary>What its policy says.</summary>
    [JsonPropertyName("bucketPolicy")]
    public partial GuardDutyPublicPermission? BucketPolicy { get; init; }

    /// <summary>What is blocked.</summary>
    [JsonPropertyName("blockPublicAccess")]
    public partial GuardDutyBlockPublicAccess? BlockPublicAccess { get; init; }
}
