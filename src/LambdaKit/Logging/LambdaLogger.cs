using Microsoft.Extensions.Logging;

namespace LambdaKit.Logging;

/// <summary>The logger of one invocation: everything it writes carries the invocation's request id, version and alias.</summary>
internal sealed class LambdaLogger(LogSink sink, LambdaContext? context, string? category) : ILogger
{
    public bool IsEnabled(LogLevel logLevel) => sink.IsEnabled(context, category, logLevel);

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => sink.BeginScope(context, state);

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        sink.Write(context, category, logLevel, eventId, state, exception, formatter);
}
