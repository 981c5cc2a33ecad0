using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.Batch;

/// <summary>A file system in memory.</summary>
[EventModel]
public sealed partial class BatchTmpfs
{
    /// <summary>Its path in the container.</summary>
    [JsonPropertyName("containerPath")]
    public partial string? ContainerPath { get; init; }

    /// <summary>Its size, in MiB.</summary>
    [JsonPropertyName("size")]
    public partial int? Size { get; init; }

    /// <summary>How it is mounted; never null.</summary>
    [JsonPropertyName("mountOptions")]
    public partial IReadOnlyList<string> MountOptions { get; init; }
}
