using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.Ecs;

/// <summary>A name and a value.</summary>
[EventModel]
public sealed partial class EcsKeyValue
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public partial string? Name { get; init; }

    /// <summary>The value; null when it has none.</summary>
    [JsonPropertyName("value")]
    public partial string? Value { get; init; }
}
