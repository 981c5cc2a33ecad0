using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.Batch;

/// <summary>What a job uses up.</summary>
[EventModel]
public sealed partial class BatchConsumableResources
{
    /// <summary>Each resource; never null.</summary>
    [JsonPropertyName("consumableResourceList")]
    public partial IReadOnlyList<BatchConsumableResource> ConsumableResourceList { get; init; }
}
