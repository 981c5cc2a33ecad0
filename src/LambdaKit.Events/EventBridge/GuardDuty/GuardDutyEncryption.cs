using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>How a bucket is encrypted.</summary>
[EventModel]
public sealed partial class GuardDutyEncryption
{
    /// <summary><c>aws:kms</c> or <c>AES256</c>.</summary>
    [JsonPropertyName("encryptionType")]
    public partial string? EncryptionType { get; init; }

    /// <summary>The ARN of the key; null for a key of S3.</summary>
    [JsonPropertyName("kmsMasterKeyArn")]
    public partial string? KmsMasterKeyArn { get; init; }
}
