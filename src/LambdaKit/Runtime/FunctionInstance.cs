using LambdaKit.Logging;
using LambdaKit.Metrics;

namespace LambdaKit.Runtime;

/// <summary>What all invocations of one process share: the environment, the clock, the log.</summary>
internal sealed class FunctionInstance
{
    public readonly RuntimeEnvironment Environment;
    public readonly TimeProvider Clock;

    /// <summary>Writes what invocations measure; null until the first one has come to it, and when there is none.</summary>
    public MetricsMiddleware? Metrics;

    /// <summary>Sees what invocations measure, for tests; otherwise null.</summary>
    public IMetricRecorder? MetricRecorder;

    /// <summary>The container that the handler came from; null where it came from none. Set before the first invocation.</summary>
    public IServiceProvider? Services;

    /// <summary>When init was over, in the clock's timestamps; zero before, and where there was none.</summary>
    public long InitEnded;

    /// <summary>When the process started, in ticks of UTC, where a test says so; otherwise zero.</summary>
    public long ProcessStarted;

    /// <summary>Runs when an answer has been sent, before the next poll: until then Lambda doesn't freeze the process. It must not throw. Null for nothing.</summary>
    public Action<LambdaContext>? AfterAnswer;

    private LogSink? _log;
    private LambdaContext? _first;

    /// <param name="environment">The process's environment variables, or a test's.</param>
    /// <param name="clock">Tells the time.</param>
    /// <param name="log">Where log entries go; null for what the environment says.</param>
    public FunctionInstance(RuntimeEnvironment environment, TimeProvider clock, LogSink? log = null)
    {
        Environment = environment;
        Clock = clock;
        _log = log;
    }

    /// <summary>The log, made with the first entry: a function that logs nothing doesn't even load the logging abstractions.</summary>
    public LogSink Log => _log ?? Interlocked.CompareExchange(ref _log, new LogSink(Environment, Clock), null) ?? _log;

    public LambdaInitializationType InitializationType => Environment.InitializationType switch
    {
        "on-demand" => LambdaInitializationType.OnDemand,
        "provisioned-concurrency" => LambdaInitializationType.ProvisionedConcurrency,
        "snap-start" => LambdaInitializationType.SnapStart,
        "lambda-managed-instances" => LambdaInitializationType.ManagedInstances,
        _ => LambdaInitializationType.Unknown,
    };

    /// <summary>Remembers the first invocation, whose context says cold start.</summary>
    public void Started(LambdaContext context)
    {
        if (_first is null)
            Interlocked.CompareExchange(ref _first, context, null);
    }

    /// <summary>Forgets an invocation that was only a rehearsal.</summary>
    public void Forget() => _first = null;

    public bool IsFirst(LambdaContext context) => ReferenceEquals(_first, context);

    /// <summary>The invocation is over: returns when everything logged has left the process, and nothing more is kept of it.</summary>
    public void EndLog(LambdaContext context)
    {
        if (context.HasLogState)
            context.EndLog();
        FlushLog();
    }

    /// <summary>Returns when everything logged has left the process.</summary>
    public void FlushLog()
    {
        if (_log is not null)
            Flush(_log);
    }

    // A method of its own, so that the compiler doesn't load what the log needs before there is one.
    private static void Flush(LogSink log) => log.Flush();
}
