using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.Batch;

/// <summary>A volume of a job.</summary>
[EventModel]
public sealed partial class BatchVolume
{
    /// <summary>Where it is on the host; null when it is elsewhere.</summary>
    [JsonPropertyName("host")]
    public partial BatchHost? Host { get; init; }

    /// <summary>Its name.</summary>
    [JsonPropertyName("name")]
    public partial string? Name { get; init; }

    /// <summary>Where it is in EFS; null when it is elsewhere.</summary>
    [JsonPropertyName("efsVolumeConfiguration")]
    public partial BatchEfsVolume? EfsVolumeConfiguration { get; init; }

    /// <summary>Where it is in S3 Files; null when it is elsewhere.</summary>
    [JsonPropertyName("s3filesVolumeConfiguration")]
    public partial BatchS3FilesVolume? S3FilesVolumeConfiguration { get; init; }
}
