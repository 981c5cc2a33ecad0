using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>A backup.</summary>
[EventModel]
public sealed partial class GuardDutyRecoveryPoint
{
    /// <summary>Its ARN.</summary>
    [JsonPropertyName("recoveryPointArn")]
    public partial string? RecoveryPointArn { get; init; }

    /// <summary>The vault it is in.</summary>
    [JsonPropertyName("backupVaultName")]
    public partial string? BackupVaultName { get; init; }

    /// <summary>The time that was scanned; null JSON when missing.</summary>
    [JsonPropertyName("continuousScanDetails")]
    public partial JsonValue ContinuousScanDetails { get; init; }
}
