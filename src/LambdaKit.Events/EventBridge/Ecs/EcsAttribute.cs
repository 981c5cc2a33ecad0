using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.Ecs;

/// <summary>What a task or container instance says about itself.</summary>
[EventModel]
public sealed partial class EcsAttribute
{
    /// <summary>The name, such as <c>ecs.cpu-architecture</c>.</summary>
    [JsonPropertyName("name")]
    [Recurring]
    public partial string? Name { get; init; }

    /// <summary>The value; null when it has none.</summary>
    [JsonPropertyName("value")]
    public partial string? Value { get; init; }

    /// <summary>What it is about: <c>container-instance</c>; null when missing.</summary>
    [JsonPropertyName("targetType")]
    public partial string? TargetType { get; init; }

    /// <summary>The ARN of what it is about; null when missing.</summary>
    [JsonPropertyName("targetId")]
    public partial string? TargetId { get; init; }
}
