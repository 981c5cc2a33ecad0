using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>A role of Kubernetes.</summary>
[EventModel]
public sealed partial class GuardDutyKubernetesRole
{
    /// <summary><c>Role</c> or <c>ClusterRole</c>.</summary>
    [JsonPropertyName("kind")]
    public partial string? Kind { get; init; }

    /// <summary>Its name.</summary>
    [JsonPropertyName("name")]
    public partial string? Name { get; init; }

    /// <summary>Its identifier.</summary>
    [JsonPropertyName("uid")]
    public partial string? Uid { get; init; }
}
