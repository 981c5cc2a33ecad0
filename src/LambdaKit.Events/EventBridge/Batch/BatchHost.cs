using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.Batch;

/// <summary>A folder of the host.</summary>
[EventModel]
public sealed partial class BatchHost
{
    /// <summary>Its path; null when the host chooses one.</summary>
    [JsonPropertyName("sourcePath")]
    public partial string? SourcePath { get; init; }
}
