using LambdaKit.Logging;

namespace LambdaKit.Runtime;

/// <summary>What all invocations of one process share: the environment, the clock, the log.</summary>
internal sealed class FunctionInstance(RuntimeEnvironment environment, TimeProvider clock, LogSink log)
{
    private LambdaContext? _first;

    public RuntimeEnvironment Environment { get; } = environment;

    public TimeProvider Clock { get; } = clock;

    public LogSink Log { get; } = log;

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

    public bool IsFirst(LambdaContext context) => ReferenceEquals(_first, context);
}
