namespace LambdaKit.Logging;

/// <summary>Takes log events as they leave the process. Called by one thread at a time.</summary>
internal interface ILogOutput
{
    /// <summary>One whole event: with its header for the telemetry pipe, with its line feed for standard output.</summary>
    void Write(ReadOnlySpan<byte> logEvent);
}
