using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.Batch;

/// <summary>For how long a job may run.</summary>
[EventModel]
public sealed partial class BatchTimeout
{
    /// <summary>For how long each run may go on, in seconds.</summary>
    [JsonPropertyName("attemptDurationSeconds")]
    public partial int? AttemptDurationSeconds { get; init; }
}
