using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.CodePipeline;

/// <summary>An action of an execution went into another state.</summary>
/// <remarks>
/// <see href="https://docs.aws.amazon.com/codepipeline/latest/userguide/detect-state-changes-cloudwatch-events.html">AWS reference</see>
/// </remarks>
[EventModel]
public sealed partial class CodePipelineActionStateChange
{
    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of such an event.</summary>
    public const string DetailType = "CodePipeline Action Execution State Change";

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

    /// <summary>When the action began; null when missing.</summary>
    [JsonPropertyName("start-time")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? StartTime { get; init; }

    /// <summary>The stage.</summary>
    [JsonPropertyName("stage")]
    public partial string? Stage { get; init; }

    /// <summary>The execution of the action; null when missing.</summary>
    [JsonPropertyName("action-execution-id")]
    public partial string? ActionExecutionId { get; init; }

    /// <summary>The action.</summary>
    [JsonPropertyName("action")]
    public partial string? Action { get; init; }

    /// <summary>The state it is in; null when missing.</summary>
    [JsonPropertyName("state")]
    public partial CodePipelineState? State { get; init; }

    /// <summary>The region it runs in; null when missing.</summary>
    [JsonPropertyName("region")]
    [Recurring]
    public partial string? Region { get; init; }

    /// <summary>What the action does.</summary>
    [JsonPropertyName("type")]
    public partial CodePipelineActionType? Type { get; init; }

    /// <summary>Which attempt it is, from 1; null when missing.</summary>
    [JsonPropertyName("pipeline-execution-attempt")]
    [StoredAs(typeof(IntegerOrText))]
    public partial int? PipelineExecutionAttempt { get; init; }

    /// <summary>What it is given; never null.</summary>
    [JsonPropertyName("input-artifacts")]
    public partial IReadOnlyList<CodePipelineActionArtifact> InputArtifacts { get; init; }

    /// <summary>What it made; never null.</summary>
    [JsonPropertyName("output-artifacts")]
    public partial IReadOnlyList<CodePipelineActionArtifact> OutputArtifacts { get; init; }

    /// <summary>What it came to elsewhere; null when missing.</summary>
    [JsonPropertyName("execution-result")]
    public partial CodePipelineResult? ExecutionResult { get; init; }
}
