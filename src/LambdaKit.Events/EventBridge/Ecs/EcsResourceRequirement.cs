using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.Ecs;

/// <summary>What a container needs.</summary>
[EventModel]
public sealed partial class EcsResourceRequirement
{
    /// <summary><c>GPU</c> or <c>InferenceAccelerator</c>.</summary>
    [JsonPropertyName("type")]
    public partial string? Type { get; init; }

    /// <summary>How many GPUs, or which accelerator.</summary>
    [JsonPropertyName("value")]
    public partial string? Value { get; init; }
}
