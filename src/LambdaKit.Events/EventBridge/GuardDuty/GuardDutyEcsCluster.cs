using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>An ECS cluster.</summary>
[EventModel]
public sealed partial class GuardDutyEcsCluster
{
    /// <summary>Its name.</summary>
    [JsonPropertyName("name")]
    public partial string? Name { get; init; }

    /// <summary>Its ARN.</summary>
    [JsonPropertyName("arn")]
    public partial string? Arn { get; init; }

    /// <summary>Its status, such as <c>ACTIVE</c>.</summary>
    [JsonPropertyName("status")]
    public partial string? Status { get; init; }

    /// <summary>How many services it has; null when missing.</summary>
    [JsonPropertyName("activeServicesCount")]
    public partial int? ActiveServicesCount { get; init; }

    /// <summary>How many container instances it has; null when missing.</summary>
    [JsonPropertyName("registeredContainerInstancesCount")]
    public partial int? RegisteredContainerInstancesCount { get; init; }

    /// <summary>How many tasks run in it; null when missing.</summary>
    [JsonPropertyName("runningTasksCount")]
    public partial int? RunningTasksCount { get; init; }

    /// <summary>Its tags; never null.</summary>
    [JsonPropertyName("tags")]
    public partial IReadOnlyList<GuardDutyTag> Tags { get; init; }

    /// <summary>The task; null when missing.</summary>
    [JsonPropertyName("taskDetails")]
    public partial GuardDutyEcsTask? TaskDetails { get; init; }
}
