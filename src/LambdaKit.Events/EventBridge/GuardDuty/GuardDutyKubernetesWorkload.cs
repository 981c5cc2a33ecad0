using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>A workload of Kubernetes.</summary>
[EventModel]
public sealed partial class GuardDutyKubernetesWorkload
{
    /// <summary>Its name.</summary>
    [JsonPropertyName("name")]
    public partial string? Name { get; init; }

    /// <summary>Its kind, such as <c>pods</c>.</summary>
    [JsonPropertyName("type")]
    public partial string? Type { get; init; }

    /// <summary>Its identifier.</summary>
    [JsonPropertyName("uid")]
    public partial string? Uid { get; init; }

    /// <summary>Its namespace.</summary>
    [JsonPropertyName("namespace")]
    public partial string? WorkloadNamespace { get; init; }

    /// <summary>Whether it uses the host's network; null when missing.</summary>
    [JsonPropertyName("hostNetwork")]
    public partial bool? HostNetwork { get; init; }

    /// <summary>Whether it shares the host's processes' messages; null when missing.</summary>
    [JsonPropertyName("hostIPC")]
    public partial bool? HostIpc { get; init; }

    /// <summary>Whether it sees the host's processes; null when missing.</summary>
    [JsonPropertyName("hostPID")]
    public partial bool? HostPid { get; init; }

    /// <summary>The service account it works with; null when missing.</summary>
    [JsonPropertyName("serviceAccountName")]
    public partial string? ServiceAccountName { get; init; }

    /// <summary>Its containers; never null.</summary>
    [JsonPropertyName("containers")]
    public partial IReadOnlyList<GuardDutyContainer> Containers { get; init; }

    /// <summary>Its volumes; never null.</summary>
    [JsonPropertyName("volumes")]
    public partial IReadOnlyList<GuardDutyVolume> Volumes { get; init; }
}
