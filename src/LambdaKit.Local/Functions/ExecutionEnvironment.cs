using LambdaKit.Local.RuntimeApi;

namespace LambdaKit.Local.Functions;

/// <summary>One sandbox: a runtime session and, when the service started it, the process behind it.</summary>
internal sealed class ExecutionEnvironment(RuntimeSession session)
{
    private int _initReported;

    public RuntimeSession Session => session;

    /// <summary>Null before the start, and always for a function that somebody else starts.</summary>
    public FunctionProcess? Process { get; set; }

    /// <summary>The reading of the clock when the process was started.</summary>
    public long StartedAt { get; set; }

    /// <summary>How long the init phase took; null while it lasts, and for a function that somebody else starts.</summary>
    public TimeSpan? InitDuration { get; set; }

    /// <summary>The init duration for the first REPORT line, null for all others.</summary>
    public TimeSpan? TakeInitDuration() => InitDuration is { } duration && Interlocked.Exchange(ref _initReported, 1) == 0 ? duration : null;
}
