using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.Batch;

/// <summary>What is done after a run that ended in some way.</summary>
[EventModel]
public sealed partial class BatchEvaluateOnExit
{
    /// <summary>What its status reason looks like; null for any.</summary>
    [JsonPropertyName("onStatusReason")]
    public partial string? OnStatusReason { get; init; }

    /// <summary>What its reason looks like; null for any.</summary>
    [JsonPropertyName("onReason")]
    public partial string? OnReason { get; init; }

    /// <summary>What its exit code looks like; null for any.</summary>
    [JsonPropertyName("onExitCode")]
    public partial string? OnExitCode { get; init; }

    /// <summary><c>RETRY</c> or <c>EXIT</c>.</summary>
    [JsonPropertyName("action")]
    public partial string? Action { get; init; }
}
