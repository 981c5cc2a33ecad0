using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>What a resource is in Kubernetes.</summary>
[EventModel]
public sealed partial class GuardDutyKubernetes
{
    /// <summary>The user; null when missing.</summary>
    [JsonPropertyName("kubernetesUserDetails")]
    public partial GuardDutyKubernetesUser? KubernetesUserDetails { get; init; }

    /// <summary>The workload; null when missing.</summary>
    [JsonPropertyName("kubernetesWorkloadDetails")]
    public partial GuardDutyKubernetesWorkload? KubernetesWorkloadDetails { get; init; }
}
