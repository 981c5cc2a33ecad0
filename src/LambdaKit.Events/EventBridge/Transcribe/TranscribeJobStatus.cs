namespace LambdaKit.Events.EventBridge.Transcribe;

/// <summary>How far a job has come.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct TranscribeJobStatus(string Value)
{
    /// <summary>It waits.</summary>
    public static TranscribeJobStatus Queued => new("QUEUED");

    /// <summary>It runs.</summary>
    public static TranscribeJobStatus InProgress => new("IN_PROGRESS");

    /// <summary>It is complete.</summary>
    public static TranscribeJobStatus Completed => new("COMPLETED");

    /// <summary>It failed.</summary>
    public static TranscribeJobStatus Failed => new("FAILED");
}
