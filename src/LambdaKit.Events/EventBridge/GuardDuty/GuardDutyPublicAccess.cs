using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>Who may read and write a bucket.</summary>
[EventModel]
public sealed partial class GuardDutyPublicAccess
{
    /// <summary>What says so.</summary>
    [JsonPropertyName("permissionConfiguration")]
    public partial GuardDutyBucketPermissions? PermissionConfiguration { get; init; }

    /// <summary><c>PUBLIC</c>, <c>NOT_PUBLIC</c> or <c>UNKNOWN</c>.</summary>
    [JsonPropertyName("effectivePermission")]
    public partial string? EffectivePermission { get; init; }
}
