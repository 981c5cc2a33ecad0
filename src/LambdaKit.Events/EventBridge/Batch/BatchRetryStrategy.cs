using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.Batch;

/// <summary>How often a job is tried.</summary>
[EventModel]
public sealed partial class BatchRetryStrategy
{
    /// <summary>The most runs, from 1 to 10; null when missing.</summary>
    [JsonPropertyName("attempts")]
    public partial int? Attempts { get; init; }

    /// <summary>What is done after which end; never null.</summary>
    [JsonPropertyName("evaluateOnExit")]
    public partial IReadOnlyList<BatchEvaluateOnExit> EvaluateOnExit { get; init; }
}
