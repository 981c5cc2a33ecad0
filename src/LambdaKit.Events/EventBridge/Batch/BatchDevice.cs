using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.Batch;

/// <summary>A device of the host.</summary>
[EventModel]
public sealed partial class BatchDevice
{
    /// <summary>Its path on the host.</summary>
    [JsonPropertyName("hostPath")]
    public partial string? HostPath { get; init; }

    /// <summary>Its path in the container; null for the same.</summary>
    [JsonPropertyName("containerPath")]
    public partial string? ContainerPath { get; init; }

    /// <summary><c>READ</c>, <c>WRITE</c>, <c>MKNOD</c>; never null.</summary>
    [JsonPropertyName("permissions")]
    public partial IReadOnlyList<string> Permissions { get; init; }
}
