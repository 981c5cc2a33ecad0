using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.Batch;

/// <summary>A file system of EFS.</summary>
[EventModel]
public sealed partial class BatchEfsVolume
{
    /// <summary>Its identifier.</summary>
    [JsonPropertyName("fileSystemId")]
    public partial string? FileSystemId { get; init; }

    /// <summary>The folder in it; null for its root.</summary>
    [JsonPropertyName("rootDirectory")]
    public partial string? RootDirectory { get; init; }

    /// <summary><c>ENABLED</c> or <c>DISABLED</c>.</summary>
    [JsonPropertyName("transitEncryption")]
    public partial string? TransitEncryption { get; init; }

    /// <summary>The port for encrypted data; null when chosen by itself.</summary>
    [JsonPropertyName("transitEncryptionPort")]
    public partial int? TransitEncryptionPort { get; init; }

    /// <summary>Who may use it; null when nothing is set.</summary>
    [JsonPropertyName("authorizationConfig")]
    public partial BatchEfsAuthorization? AuthorizationConfig { get; init; }
}
