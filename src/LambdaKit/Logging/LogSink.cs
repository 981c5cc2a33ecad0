using LambdaKit.Runtime;
using Microsoft.Extensions.Logging;

namespace LambdaKit.Logging;

/// <summary>Where log entries go: the telemetry pipe, framed, when Lambda gives one, else standard output.</summary>
internal sealed class LogSink
{
    /// <summary>Opens nothing yet: the first entry does.</summary>
    public LogSink(RuntimeEnvironment environment, TimeProvider clock) => throw new NotImplementedException();

    public bool IsEnabled(LogLevel level) => throw new NotImplementedException();

    /// <summary>Writes one entry as one log event.</summary>
    public void Write<TState>(
        LambdaContext? context, string? category, LogLevel level, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        throw new NotImplementedException();

    /// <summary>Writes one entry of the runtime's own.</summary>
    public void Write(LambdaContext? context, LogLevel level, string message, Exception? exception = null) => throw new NotImplementedException();

    /// <summary>Returns when everything written has left the process: before an answer goes out, after which Lambda may freeze it.</summary>
    public void Flush() => throw new NotImplementedException();
}
