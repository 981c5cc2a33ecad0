using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.Batch;

/// <summary>A name and a value.</summary>
[EventModel]
public sealed partial class BatchKeyValue
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public partial string? Name { get; init; }

    /// <summary>The value.</summary>
    [JsonPropertyName("value")]
    public partial string? Value { get; init; }
}
