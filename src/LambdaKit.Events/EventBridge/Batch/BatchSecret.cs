using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.Batch;

/// <summary>A secret.</summary>
[EventModel]
public sealed partial class BatchSecret
{
    /// <summary>The name it gets in the container.</summary>
    [JsonPropertyName("name")]
    public partial string? Name { get; init; }

    /// <summary>The ARN of the secret or parameter.</summary>
    [JsonPropertyName("valueFrom")]
    public partial string? ValueFrom { get; init; }
}
