namespace LambdaKit.Events.EventBridge.Translate;

/// <summary>How far a job has come.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct TranslateJobStatus(string Value)
{
    /// <summary>It waits.</summary>
    public static TranslateJobStatus Submitted => new("SUBMITTED");

    /// <summary>It runs.</summary>
    public static TranslateJobStatus InProgress => new("IN_PROGRESS");

    /// <summary>It is complete.</summary>
    public static TranslateJobStatus Completed => new("COMPLETED");

    /// <summary>Some documents could not be translated.</summary>
    public static TranslateJobStatus CompletedWithError => new("COMPLETED_WITH_ERROR");

    /// <summary>It failed.</summary>
    public static TranslateJobStatus Failed => new("FAILED");

    /// <summary>It is being stopped.</summary>
    public static TranslateJobStatus StopRequested => new("STOP_REQUESTED");

    /// <summary>It was stopped.</summary>
    public static TranslateJobStatus Stopped => new("STOPPED");
}
