using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.StepFunctions;

/// <summary>The input of a task that waits until somebody gives its token back by SendTaskSuccess or SendTaskFailure.</summary>
/// <remarks>
/// Names are those of the state machine's <c>Payload</c>, which is the author's; these are the ones of AWS's examples:
/// <c>"Payload": { "TaskToken.$": "$$.Task.Token", "Input.$": "$" }</c>. Other names are unknown fields. A task without a token passes any JSON: a type of your own.
/// Modelled from AWS's documentation; no real sample was at hand.
/// <see href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-to-resource.html#connect-wait-token">AWS reference</see>
/// </remarks>
[EventModel(IsPayload = true)]
public sealed partial class StepFunctionsTask
{
    /// <summary>The token of the task, up to 2,048 characters; null when the state machine passes none of this name.</summary>
    [JsonPropertyName("TaskToken")]
    public partial string? TaskToken { get; init; }

    /// <summary>What the state machine passes besides; null when it passes nothing of this name.</summary>
    [JsonPropertyName("Input")]
    public partial JsonValue? Input { get; init; }

    /// <summary>The context object, when the state machine passes it by <c>"ExecutionContext.$": "$$"</c>; otherwise null.</summary>
    [JsonPropertyName("ExecutionContext")]
    public partial StepFunctionsContext? ExecutionContext { get; init; }
}
