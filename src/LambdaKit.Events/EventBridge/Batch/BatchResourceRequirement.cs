using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.Batch;

/// <summary>What a container needs.</summary>
[EventModel]
public sealed partial class BatchResourceRequirement
{
    /// <summary>How much, as a text.</summary>
    [JsonPropertyName("value")]
    public partial string? Value { get; init; }

    /// <summary><c>GPU</c>, <c>MEMORY</c> or <c>VCPU</c>.</summary>
    [JsonPropertyName("type")]
    public partial string? Type { get; init; }
}
