namespace LambdaKit.OpenTelemetry;

/// <summary>When the spans and metrics of an invocation are exported.</summary>
public enum ExportTime
{
    /// <summary>Before the answer goes out: the caller waits for the export, and nothing is lost whatever becomes of the environment.</summary>
    BeforeAnswer,

    /// <summary>When the answer is out, before the next invocation is asked for: the caller doesn't wait, the time is billed all the same. The answer and the next poll then need a write each.</summary>
    AfterAnswer,
}
