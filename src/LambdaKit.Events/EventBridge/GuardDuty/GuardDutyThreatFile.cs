using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>A file that is malware.</summary>
[EventModel]
public sealed partial class GuardDutyThreatFile
{
    /// <summary>Its path.</summary>
    [JsonPropertyName("filePath")]
    public partial string? FilePath { get; init; }

    /// <summary>The ARN of its volume.</summary>
    [JsonPropertyName("volumeArn")]
    public partial string? VolumeArn { get; init; }

    /// <summary>The digest of its content.</summary>
    [JsonPropertyName("hash")]
    public partial string? Hash { get; init; }

    /// <summary>Its name.</summary>
    [JsonPropertyName("fileName")]
    public partial string? FileName { get; init; }
}
