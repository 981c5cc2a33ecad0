namespace LambdaKit.Local;

/// <summary>How a <see cref="LocalLambda"/> runs. Read once, when the service starts.</summary>
public sealed class LocalLambdaOptions
{
    /// <summary>The port of the invoke API on the loopback interface; 0 (default) lets the system choose.</summary>
    public int Port { get; set; }

    /// <summary>The region in ARNs and, unless set already, in the function's environment; <c>us-east-1</c> by default.</summary>
    public string Region { get; set; } = "us-east-1";

    /// <summary>The account in ARNs; <c>123456789012</c> by default.</summary>
    public string AccountId { get; set; } = "123456789012";

    /// <summary>The functions; when empty, one named <c>function</c> that somebody else starts.</summary>
    public IList<LocalFunctionOptions> Functions { get; } = [];

    /// <summary>Where deadlines, timeouts and durations come from; the system's clock by default.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>
    /// Receives each line of the log: START, END, REPORT, and what the processes write. Called from any thread, one call at a time for each
    /// function. With several functions each line begins with the function's name in brackets.
    /// </summary>
    public Action<string>? Log { get; set; }

    /// <summary>Whether answers of custom resources are taken here and shown in the log, whatever address the event has. For events from files; false by default.</summary>
    internal bool StandsInForStacks { get; set; }
}
