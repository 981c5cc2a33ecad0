using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.CodePipeline;

/// <summary>A stage of an execution went into another state.</summary>
/// <remarks>
/// <see href="https://docs.aws.amazon.com/codepipeline/latest/userguide/detect-state-changes-cloudwatch-events.html">AWS reference</see>
/// </remarks>
[EventModel]
public sealed partial class CodePipelineStageStateChange
{
    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of such an event.</summary>
    public const string DetailType = "CodePipeline Stage Execution State Change";

    /// <summary>The pipeline.</summary>
    [JsonPropertyName("pipeline")]
    [Recurring]
    public partial string? Pipeline { get; init; }

    /// <summary>The version of the pipeline, from 1.</summary>
    [JsonPropertyName("version")]
    [StoredAs(typeof(IntegerOrText))]
    public partial int? Version { get; init; }

    /// <summary>The execution.</summary>
    [JsonPropertyName("execution-id")]
    public partial string? ExecutionId { get; init; }

    /// <summary>When the stage began; null when missing.</summary>
    [JsonPropertyName("start-time")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? StartTime { get; init; }

    /// <summary>The stage; null when missing.</summary>
    [JsonPropertyName("stage")]
    public partial string? Stage { get; init; }

    /// <summary>The state it is in; null when missing.</summary>
    [JsonPropertyName("state")]
    public partial CodePipelineState? State { get; init; }

    /// <summary>Which attempt it is, from 1; null when missing.</summary>
    [JsonPropertyName("pipeline-execution-attempt")]
    [StoredAs(typeof(IntegerOrText))]
    public partial int? PipelineExecutionAttempt { get; init; }
}
