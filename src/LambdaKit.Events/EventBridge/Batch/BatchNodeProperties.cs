using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.Batch;

/// <summary>The nodes of a job.</summary>
[EventModel]
public sealed partial class BatchNodeProperties
{
    /// <summary>How many there are.</summary>
    [JsonPropertyName("numNodes")]
    public partial int? NumNodes { get; init; }

    /// <summary>The index of the main one.</summary>
    [JsonPropertyName("mainNode")]
    public partial int? MainNode { get; init; }

    /// <summary>What they are; never null.</summary>
    [JsonPropertyName("nodeRangeProperties")]
    public partial IReadOnlyList<BatchNodeRange> NodeRangeProperties { get; init; }
}
