using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.StepFunctions;

/// <summary>An execution of a standard workflow began or ended.</summary>
/// <remarks>
/// Modelled from the AWS reference: <see href="https://docs.aws.amazon.com/step-functions/latest/dg/eventbridge-integration.html">events of Step Functions</see>
/// </remarks>
[EventModel]
public sealed partial class StepFunctionsExecutionStatusChange
{
    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of such an event.</summary>
    public const string DetailType = "Step Functions Execution Status Change";

    /// <summary>The ARN of the execution.</summary>
    [JsonPropertyName("executionArn")]
    public partial string? ExecutionArn { get; init; }

    /// <summary>The ARN of the state machine.</summary>
    [JsonPropertyName("stateMachineArn")]
    [Recurring]
    public partial string? StateMachineArn { get; init; }

    /// <summary>The ARN of its version; null when it was not started with one.</summary>
    [JsonPropertyName("stateMachineVersionArn")]
    public partial string? StateMachineVersionArn { get; init; }

    /// <summary>The ARN of its alias; null when it was not started with one.</summary>
    [JsonPropertyName("stateMachineAliasArn")]
    public partial string? StateMachineAliasArn { get; init; }

    /// <summary>The name of the execution.</summary>
    [JsonPropertyName("name")]
    public partial string? Name { get; init; }

    /// <summary>How far it has come; null when missing.</summary>
    [JsonPropertyName("status")]
    public partial StepFunctionsExecutionStatus? Status { get; init; }

    /// <summary>When it began, to the millisecond, in UTC; null when missing.</summary>
    [JsonPropertyName("startDate")]
    [StoredAs(typeof(EpochMilliseconds))]
    public partial DateTimeOffset? StartDate { get; init; }

    /// <summary>When it ended; null while it runs.</summary>
    [JsonPropertyName("stopDate")]
    [StoredAs(typeof(EpochMilliseconds))]
    public partial DateTimeOffset? StopDate { get; init; }

    /// <summary>Its input, JSON as a text; null when it is too long for an event.</summary>
    [JsonPropertyName("input")]
    public partial string? Input { get; init; }

    /// <summary>Whether the input is there; null when there is nothing to say.</summary>
    [JsonPropertyName("inputDetails")]
    public partial StepFunctionsContentDetails? InputDetails { get; init; }

    /// <summary>Its output, JSON as a text; null while it runs, when it failed, and when it is too long for an event.</summary>
    [JsonPropertyName("output")]
    public partial string? Output { get; init; }

    /// <summary>Whether the output is there; null while it runs and when it failed.</summary>
    [JsonPropertyName("outputDetails")]
    public partial StepFunctionsContentDetails? OutputDetails { get; init; }

    /// <summary>The name of the error; null when it did not fail.</summary>
    [JsonPropertyName("error")]
    public partial string? Error { get; init; }

    /// <summary>The error, in words; null when it did not fail.</summary>
    [JsonPropertyName("cause")]
    public partial string? Cause { get; init; }

    /// <summary>How often it went on where it had failed; null when missing.</summary>
    [JsonPropertyName("redriveCount")]
    public partial int? RedriveCount { get; init; }

    /// <summary>When it last went on where it had failed; null when it never did.</summary>
    [JsonPropertyName("redriveDate")]
    [StoredAs(typeof(EpochMilliseconds))]
    public partial DateTimeOffset? RedriveDate { get; init; }

    /// <summary><c>REDRIVABLE</c>, <c>NOT_REDRIVABLE</c> or <c>REDRIVABLE_BY_MAP_RUN</c>; null when missing.</summary>
    [JsonPropertyName("redriveStatus")]
    public partial string? RedriveStatus { get; init; }

    /// <summary>Why it can't go on where it failed, in words; null when there is nothing to say.</summary>
    [JsonPropertyName("redriveStatusReason")]
    public partial string? RedriveStatusReason { get; init; }

    /// <summary>The ARN of the map run that started it; null when none did.</summary>
    [JsonPropertyName("mapRunArn")]
    public partial string? MapRunArn { get; init; }
}
