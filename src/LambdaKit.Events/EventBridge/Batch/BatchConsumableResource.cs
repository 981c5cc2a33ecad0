using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.Batch;

/// <summary>A resource that a job uses up.</summary>
[EventModel]
public sealed partial class BatchConsumableResource
{
    /// <summary>Its name or ARN.</summary>
    [JsonPropertyName("consumableResource")]
    public partial string? ConsumableResource { get; init; }

    /// <summary>How much of it.</summary>
    [JsonPropertyName("quantity")]
    public partial long? Quantity { get; init; }
}
