using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.Batch;

/// <summary>A job that another one waits for.</summary>
[EventModel]
public sealed partial class BatchJobDependency
{
    /// <summary>The job.</summary>
    [JsonPropertyName("jobId")]
    public partial string? JobId { get; init; }

    /// <summary><c>N_TO_N</c> or <c>SEQUENTIAL</c> for arrays; null for a single job.</summary>
    [JsonPropertyName("type")]
    public partial string? Type { get; init; }
}
