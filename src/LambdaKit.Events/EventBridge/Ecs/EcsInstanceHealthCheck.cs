using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.Ecs;

/// <summary>One health check of a container instance.</summary>
[EventModel]
public sealed partial class EcsInstanceHealthCheck
{
    /// <summary>What is checked: <c>CONTAINER_RUNTIME</c>.</summary>
    [JsonPropertyName("type")]
    public partial string? Type { get; init; }

    /// <summary>What it says, as for all of them together.</summary>
    [JsonPropertyName("status")]
    public partial string? Status { get; init; }

    /// <summary>Why; null when missing.</summary>
    [JsonPropertyName("statusReason")]
    public partial string? StatusReason { get; init; }

    /// <summary>When it was last made; null when missing.</summary>
    [JsonPropertyName("lastUpdated")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? LastUpdated { get; init; }

    /// <summary>When it last said something else; null when missing.</summary>
    [JsonPropertyName("lastStatusChange")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? LastStatusChange { get; init; }
}
