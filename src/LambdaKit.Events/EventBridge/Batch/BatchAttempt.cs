using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.Batch;

/// <summary>One run of a job.</summary>
[EventModel]
public sealed partial class BatchAttempt
{
    /// <summary>Its container.</summary>
    [JsonPropertyName("container")]
    public partial BatchAttemptContainer? Container { get; init; }

    /// <summary>When it began to run; null when it did not.</summary>
    [JsonPropertyName("startedAt")]
    [StoredAs(typeof(EpochMilliseconds))]
    public partial DateTimeOffset? StartedAt { get; init; }

    /// <summary>When it ended; null before.</summary>
    [JsonPropertyName("stoppedAt")]
    [StoredAs(typeof(EpochMilliseconds))]
    public partial DateTimeOffset? StoppedAt { get; init; }

    /// <summary>Why it ended, in words.</summary>
    [JsonPropertyName("statusReason")]
    public partial string? StatusReason { get; init; }

    /// <summary>The tasks of a job of ECS tasks; never null.</summary>
    [JsonPropertyName("taskProperties")]
    public partial IReadOnlyList<JsonValue> TaskProperties { get; init; }
}
