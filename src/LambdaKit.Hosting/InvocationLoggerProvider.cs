using LambdaKit.Logging;
using LambdaKit.Runtime;
using Microsoft.Extensions.Logging;

namespace LambdaKit.Hosting;

/// <summary>Makes the loggers that are injected: what they write goes to the function's log, as of the invocation that the flow belongs to.</summary>
[ProviderAlias("Lambda")]
internal sealed class InvocationLoggerProvider : ILoggerProvider
{
    private FunctionInstance? _function;

    /// <summary>The log of the invocation, else of the process.</summary>
    public LogSink SinkOf(LambdaContext? context) => (context?.Function ?? _function ?? OfProcess()).Log;

    /// <summary>The process begins, as this.</summary>
    public void Begin(FunctionInstance function) => _function = function;

    public ILogger CreateLogger(string categoryName) => new InvocationLogger(this, categoryName);

    public void Dispose()
    {
        // The log is the process's.
    }

    /// <summary>For what is logged before the function runs, and in tests outside of an invocation.</summary>
    private FunctionInstance OfProcess() =>
        Interlocked.CompareExchange(ref _function, new FunctionInstance(RuntimeEnvironment.OfProcess(), TimeProvider.System), null) ?? _function;
}
