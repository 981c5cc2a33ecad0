using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.Ecs;

/// <summary>A tag.</summary>
[EventModel]
public sealed partial class EcsTag
{
    /// <summary>The key.</summary>
    [JsonPropertyName("key")]
    public partial string? Key { get; init; }

    /// <summary>The value.</summary>
    [JsonPropertyName("value")]
    public partial string? Value { get; init; }
}
