using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.Batch;

/// <summary>Where a volume is in a container.</summary>
[EventModel]
public sealed partial class BatchMountPoint
{
    /// <summary>The path in the container.</summary>
    [JsonPropertyName("containerPath")]
    public partial string? ContainerPath { get; init; }

    /// <summary>Whether it can't be written; null when missing.</summary>
    [JsonPropertyName("readOnly")]
    public partial bool? ReadOnly { get; init; }

    /// <summary>The name of the volume.</summary>
    [JsonPropertyName("sourceVolume")]
    public partial string? SourceVolume { get; init; }
}
