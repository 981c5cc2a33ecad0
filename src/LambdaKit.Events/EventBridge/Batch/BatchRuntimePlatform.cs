using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.Batch;

/// <summary>The operating system of a container on Fargate.</summary>
[EventModel]
public sealed partial class BatchRuntimePlatform
{
    /// <summary><c>LINUX</c>, or a version of Windows.</summary>
    [JsonPropertyName("operatingSystemFamily")]
    public partial string? OperatingSystemFamily { get; init; }

    /// <summary><c>X86_64</c> or <c>ARM64</c>.</summary>
    [JsonPropertyName("cpuArchitecture")]
    public partial string? CpuArchitecture { get; init; }
}
