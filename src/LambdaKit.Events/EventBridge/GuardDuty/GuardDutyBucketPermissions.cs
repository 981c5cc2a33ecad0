using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>What says who may read and write a bucket.</summary>
[EventModel]
public sealed partial class GuardDutyBucketPermissions
{
    /// <summary>What is set for the bucket.</summary>
    [JsonPropertyName("bucketLevelPermissions")]
    public partial GuardDutyBucketLevelPermissions? BucketLevelPermissions { get; init; }

    /// <summary>What is set for the account.</summary>
    [JsonPropertyName("accountLevelPermissions")]
    public partial GuardDutyAccountLevelPermissions? AccountLevelPermissions { get; init; }
}
