using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.Batch;

/// <summary>Which node of a job of several it is.</summary>
[EventModel]
public sealed partial class BatchNode
{
    /// <summary>Its index, from 0.</summary>
    [JsonPropertyName("nodeIndex")]
    public partial int? NodeIndex { get; init; }

    /// <summary>Whether it is the main one; null when missing.</summary>
    [JsonPropertyName("isMainNode")]
    public partial bool? IsMainNode { get; init; }
}
