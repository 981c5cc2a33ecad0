using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>A role binding of Kubernetes.</summary>
[EventModel]
public sealed partial class GuardDutyKubernetesRoleBinding
{
    /// <summary><c>RoleBinding</c> or <c>ClusterRoleBinding</c>.</summary>
    [JsonPropertyName("kind")]
    public partial string? Kind { get; init; }

    /// <summary>Its name.</summary>
    [JsonPropertyName("name")]
    public partial string? Name { get; init; }

    /// <summary>Its identifier.</summary>
    [JsonPropertyName("uid")]
    public partial string? Uid { get; init; }

    /// <summary>The role.</summary>
    [JsonPropertyName("roleRefName")]
    public partial string? RoleRefName { get; init; }

    /// <summary><c>Role</c> or <c>ClusterRole</c>.</summary>
    [JsonPropertyName("roleRefKind")]
    public partial string? RoleRefKind { get; init; }
}
