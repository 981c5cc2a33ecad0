using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.Batch;

/// <summary>What is set for Linux.</summary>
[EventModel]
public sealed partial class BatchLinuxParameters
{
    /// <summary>Devices of the host; never null.</summary>
    [JsonPropertyName("devices")]
    public partial IReadOnlyList<BatchDevice> Devices { get; init; }

    /// <summary>Whether a process runs that forwards signals; null when missing.</summary>
    [JsonPropertyName("initProcessEnabled")]
    public partial bool? InitProcessEnabled { get; init; }

    /// <summary>The size of <c>/dev/shm</c>, in MiB; null when not set.</summary>
    [JsonPropertyName("sharedMemorySize")]
    public partial int? SharedMemorySize { get; init; }

    /// <summary>File systems in memory; never null.</summary>
    [JsonPropertyName("tmpfs")]
    public partial IReadOnlyList<BatchTmpfs> Tmpfs { get; init; }

    /// <summary>How much may be swapped out, in MiB; null when not set.</summary>
    [JsonPropertyName("maxSwap")]
    public partial int? MaxSwap { get; init; }

    /// <summary>How readily it is swapped out, from 0 to 100; null when not set.</summary>
    [JsonPropertyName("swappiness")]
    public partial int? Swappiness { get; init; }
}
