using System.Text.Json.Serialization;

namespace LambdaKit.Events.StepFunctions;

/// <summary>The context object of a running state machine.</summary>
/// <remarks>
/// Modelled from AWS's documentation; no real sample was at hand.
/// <see href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-contextobject.html">AWS reference</see>
/// </remarks>
[EventModel]
public sealed partial class StepFunctionsContext
{
    /// <summary>The execution.</summary>
    [JsonPropertyName("Execution")]
    public partial StepFunctionsExecution? Execution { get; init; }

    /// <summary>The state that runs.</summary>
    [JsonPropertyName("State")]
    public partial StepFunctionsState? State { get; init; }

    /// <summary>The state machine.</summary>
    [JsonPropertyName("StateMachine")]
    public partial StepFunctionsStateMachine? StateMachine { get; init; }

    /// <summary>The task; null unless the state waits for a token.</summary>
    [JsonPropertyName("Task")]
    public partial StepFunctionsTaskContext? Task { get; init; }

    /// <summary>The item of a Map state; null outside of one.</summary>
    [JsonPropertyName("Map")]
    public partial StepFunctionsMapContext? Map { get; init; }
}
