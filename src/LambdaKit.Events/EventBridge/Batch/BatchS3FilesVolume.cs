using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.Batch;

/// <summary>A file system of S3 Files.</summary>
[EventModel]
public sealed partial class BatchS3FilesVolume
{
    /// <summary>Its ARN.</summary>
    [JsonPropertyName("fileSystemArn")]
    public partial string? FileSystemArn { get; init; }

    /// <summary>The folder in it; null for its root.</summary>
    [JsonPropertyName("rootDirectory")]
    public partial string? RootDirectory { get; init; }

    /// <summary>The port for encrypted data; null when chosen by itself.</summary>
    [JsonPropertyName("transitEncryptionPort")]
    public partial int? TransitEncryptionPort { get; init; }

    /// <summary>The access point; null when none is used.</summary>
    [JsonPropertyName("accessPointArn")]
    public partial string? AccessPointArn { get; init; }
}
