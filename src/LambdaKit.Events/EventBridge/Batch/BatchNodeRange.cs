using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.Batch;

/// <summary>Some nodes of a job.</summary>
[EventModel]
public sealed partial class BatchNodeRange
{
    /// <summary>Their indexes, such as <c>0:3</c>.</summary>
    [JsonPropertyName("targetNodes")]
    public partial string? TargetNodes { get; init; }

    /// <summary>Their container; null when they have other properties.</summary>
    [JsonPropertyName("container")]
    public partial BatchContainer? Container { get; init; }

    /// <summary>The types of their instances; never null.</summary>
    [JsonPropertyName("instanceTypes")]
    public partial IReadOnlyList<string> InstanceTypes { get; init; }

    /// <summary>Their ECS tasks, as the definition has them; null JSON for others.</summary>
    [JsonPropertyName("ecsProperties")]
    public partial JsonValue EcsProperties { get; init; }

    /// <summary>Their pod, as the definition has it; null JSON for others.</summary>
    [JsonPropertyName("eksProperties")]
    public partial JsonValue EksProperties { get; init; }

    /// <summary>What they use up; null when missing.</summary>
    [JsonPropertyName("consumableResourceProperties")]
    public partial BatchConsumableResources? ConsumableResourceProperties { get; init; }
}
