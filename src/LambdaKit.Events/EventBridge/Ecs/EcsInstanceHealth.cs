using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.Ecs;

/// <summary>What the health checks of a container instance say.</summary>
[EventModel]
public sealed partial class EcsInstanceHealth
{
    /// <summary><c>OK</c>, <c>IMPAIRED</c>, <c>INSUFFICIENT_DATA</c> or <c>INITIALIZING</c>.</summary>
    [JsonPropertyName("overallStatus")]
    public partial string? OverallStatus { get; init; }

    /// <summary>Each check; never null.</summary>
    [JsonPropertyName("details")]
    public partial IReadOnlyList<EcsInstanceHealthCheck> Details { get; init; }
}
