namespace LambdaKit.Events.EventBridge.StepFunctions;

/// <summary>How far an execution has come.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct StepFunctionsExecutionStatus(string Value)
{
    /// <summary>It runs.</summary>
    public static StepFunctionsExecutionStatus Running => new("RUNNING");

    /// <summary>It succeeded.</summary>
    public static StepFunctionsExecutionStatus Succeeded => new("SUCCEEDED");

    /// <summary>It failed.</summary>
    public static StepFunctionsExecutionStatus Failed => new("FAILED");

    /// <summary>It took too long.</summary>
    public static StepFunctionsExecutionStatus TimedOut => new("TIMED_OUT");

    /// <summary>It was stopped.</summary>
    public static StepFunctionsExecutionStatus Aborted => new("ABORTED");

    /// <summary>It is to go on where it failed.</summary>
    public static StepFunctionsExecutionStatus PendingRedrive => new("PENDING_REDRIVE");
}
