using LambdaKit.Runtime;
using Microsoft.Extensions.Logging;

namespace LambdaKit.Hosting;

/// <summary>A logger of the container: one object for all invocations, each entry of the one that writes it.</summary>
internal sealed class InvocationLogger(InvocationLoggerProvider provider, string category) : ILogger
{
    /// <summary>The filters of the settings have been asked before; here it is what Lambda was told.</summary>
    public bool IsEnabled(LogLevel logLevel) => provider.SinkOf(CurrentInvocation.Context).Admits(logLevel);

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
    {
        var context = CurrentInvocation.Context;
        return provider.SinkOf(context).BeginScope(context, state);
    }

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var context = CurrentInvocation.Context;
        var sink = provider.SinkOf(context);
        if (sink.Admits(logLevel))
            sink.WriteEnabled(context, category, logLevel, eventId, state, exception, formatter);
    }
}
