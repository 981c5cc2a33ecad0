namespace LambdaKit.Events.StepFunctions;

/// <summary>The name of an error in a state machine.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct StepFunctionsErrorName(string Value)
{
    /// <summary>In a retrier or catcher: any error but DataLimitExceeded and Runtime.</summary>
    public static StepFunctionsErrorName All => new("States.ALL");

    /// <summary>In a retrier or catcher: any error of a task but a timeout.</summary>
    public static StepFunctionsErrorName TaskFailed => new("States.TaskFailed");

    /// <summary>The state, or a task's heartbeat, took too long.</summary>
    public static StepFunctionsErrorName Timeout => new("States.Timeout");

    /// <summary>A task has sent no heartbeat in time.</summary>
    public static StepFunctionsErrorName HeartbeatTimeout => new("States.HeartbeatTimeout");

    /// <summary>The role of the state machine may not do what the task is.</summary>
    public static StepFunctionsErrorName Permissions => new("States.Permissions");

    /// <summary>An output is larger than 256 KiB.</summary>
    public static StepFunctionsErrorName DataLimitExceeded => new("States.DataLimitExceeded");

    /// <summary>The execution can't go on, such as for a path that finds nothing.</summary>
    public static StepFunctionsErrorName Runtime => new("States.Runtime");

    /// <summary>The result can't be put where the result path says.</summary>
    public static StepFunctionsErrorName ResultPathMatchFailure => new("States.ResultPathMatchFailure");

    /// <summary>A path of the parameters finds nothing.</summary>
    public static StepFunctionsErrorName ParameterPathFailure => new("States.ParameterPathFailure");

    /// <summary>An expression in JSONata failed.</summary>
    public static StepFunctionsErrorName QueryEvaluationError => new("States.QueryEvaluationError");

    /// <summary>A branch of a Parallel state failed.</summary>
    public static StepFunctionsErrorName BranchFailed => new("States.BranchFailed");

    /// <summary>No rule of a Choice state matches, and there is no default.</summary>
    public static StepFunctionsErrorName NoChoiceMatched => new("States.NoChoiceMatched");

    /// <summary>An intrinsic function failed.</summary>
    public static StepFunctionsErrorName IntrinsicFailure => new("States.IntrinsicFailure");

    /// <summary>More items of a Map state failed than it tolerates.</summary>
    public static StepFunctionsErrorName ExceedToleratedFailureThreshold => new("States.ExceedToleratedFailureThreshold");

    /// <summary>A Map state can't read its items.</summary>
    public static StepFunctionsErrorName ItemReaderFailed => new("States.ItemReaderFailed");

    /// <summary>A Map state can't write its results.</summary>
    public static StepFunctionsErrorName ResultWriterFailed => new("States.ResultWriterFailed");

    /// <summary>An HTTP task took longer than 60 seconds.</summary>
    public static StepFunctionsErrorName HttpSocket => new("States.Http.Socket");

    /// <summary>Lambda has failed; to be tried again.</summary>
    public static StepFunctionsErrorName LambdaServiceException => new("Lambda.ServiceException");

    /// <summary>Lambda has failed; to be tried again.</summary>
    public static StepFunctionsErrorName LambdaAwsLambdaException => new("Lambda.AWSLambdaException");

    /// <summary>Lambda was not reached; to be tried again.</summary>
    public static StepFunctionsErrorName LambdaSdkClientException => new("Lambda.SdkClientException");

    /// <summary>The function is throttled; to be tried again.</summary>
    public static StepFunctionsErrorName LambdaTooManyRequestsException => new("Lambda.TooManyRequestsException");

    /// <summary>The function has failed without saying why: out of memory, or out of time.</summary>
    public static StepFunctionsErrorName LambdaUnknown => new("Lambda.Unknown");

    /// <summary>The function has reached its timeout.</summary>
    public static StepFunctionsErrorName SandboxTimedOut => new("Sandbox.Timedout");

    /// <summary>Whether the name is one that Step Functions gives: it starts with <c>States.</c>.</summary>
    public bool IsOfStepFunctions => Value?.StartsWith("States.", StringComparison.Ordinal) == true;
}
