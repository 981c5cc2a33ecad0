using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>A volume of EBS.</summary>
[EventModel]
public sealed partial class GuardDutyEbsVolume
{
    /// <summary>Its ARN.</summary>
    [JsonPropertyName("volumeArn")]
    public partial string? VolumeArn { get; init; }

    /// <summary>Its type.</summary>
    [JsonPropertyName("volumeType")]
    public partial string? VolumeType { get; init; }

    /// <summary>The device it is attached as.</summary>
    [JsonPropertyName("deviceName")]
    public partial string? DeviceName { get; init; }

    /// <summary>Its size, in GB.</summary>
    [JsonPropertyName("volumeSizeInGB")]
    public partial int? SizeInGb { get; init; }

    /// <summary>How it is encrypted.</summary>
    [JsonPropertyName("encryptionType")]
    public partial string? EncryptionType { get; init; }

    /// <summary>The ARN of its snapshot.</summary>
    [JsonPropertyName("snapshotArn")]
    public partial string? SnapshotArn { get; init; }

    /// <summary>The ARN of its key; null when it has none.</summary>
    [JsonPropertyName("kmsKeyArn")]
    public partial string? KmsKeyArn { get; init; }
}
