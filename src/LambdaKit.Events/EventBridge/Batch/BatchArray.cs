using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.Batch;

/// <summary>What a job is for an array of jobs.</summary>
[EventModel]
public sealed partial class BatchArray
{
    /// <summary>How many of its jobs are in which state; empty for one of its jobs; never null.</summary>
    [JsonPropertyName("statusSummary")]
    public partial IReadOnlyDictionary<string, int> StatusSummary { get; init; }

    /// <summary>When that was counted; null when missing.</summary>
    [JsonPropertyName("statusSummaryLastUpdatedAt")]
    [StoredAs(typeof(EpochMilliseconds))]
    public partial DateTimeOffset? StatusSummaryLastUpdatedAt { get; init; }

    /// <summary>How many jobs it has; null for one of its jobs.</summary>
    [JsonPropertyName("size")]
    public partial int? Size { get; init; }

    /// <summary>Which of the jobs it is, from 0; null for the array.</summary>
    [JsonPropertyName("index")]
    public partial int? Index { get; init; }
}
