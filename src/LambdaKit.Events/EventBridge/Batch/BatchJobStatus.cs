namespace LambdaKit.Events.EventBridge.Batch;

/// <summary>How far a job has come.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct BatchJobStatus(string Value)
{
    /// <summary>It was submitted and not looked at yet.</summary>
    public static BatchJobStatus Submitted => new("SUBMITTED");

    /// <summary>It waits for another job.</summary>
    public static BatchJobStatus Pending => new("PENDING");

    /// <summary>It waits for resources.</summary>
    public static BatchJobStatus Runnable => new("RUNNABLE");

    /// <summary>Its containers are being started.</summary>
    public static BatchJobStatus Starting => new("STARTING");

    /// <summary>It runs.</summary>
    public static BatchJobStatus Running => new("RUNNING");

    /// <summary>It succeeded.</summary>
    public static BatchJobStatus Succeeded => new("SUCCEEDED");

    /// <summary>All of its attempts failed.</summary>
    public static BatchJobStatus Failed => new("FAILED");
}
