using LambdaKit.Logging;
using Microsoft.Extensions.Logging;

namespace LambdaKit.Middleware;

/// <summary>What the middleware of this folder writes to the log.</summary>
internal static partial class MiddlewareLog
{
    [LoggerMessage(EventId = 1, EventName = "HandlerAbandoned", Level = LogLevel.Error, Message = "The handler has not ended {TimeLeftMs} ms before the deadline, so the invocation is answered without it")]
    public static partial void HandlerIsAbandoned(ILogger logger, double timeLeftMs);

    [LoggerMessage(EventId = 2, EventName = "AbandonedHandlerFailed", Level = LogLevel.Warning, Message = "What was not waited for any more has failed")]
    public static partial void AbandonedHandlerFailed(ILogger logger, Exception exception);

    [LoggerMessage(EventId = 3, EventName = "TimeoutHandlerLate", Level = LogLevel.Error, Message = "OnTimeout has not ended in time, so the invocation is answered without it")]
    public static partial void TimeoutHandlerIsLate(ILogger logger);

    [LoggerMessage(EventId = 4, EventName = "FaultInjected", Level = LogLevel.Warning, Message = "A fault is injected: {Fault}")]
    public static partial void FaultStrikes(ILogger logger, string fault);

    [LoggerMessage(EventId = 5, EventName = "FaultsRefused", Level = LogLevel.Error, Message = "The alias '{Alias}' is protected, so no faults are injected; take FaultMiddleware out of what is deployed there")]
    public static partial void FaultsAreRefused(ILogger logger, string alias);

    [LoggerMessage(EventId = 6, EventName = "Payload", Message = "The {What}: {Payload}")]
    public static partial void Payload(ILogger logger, LogLevel level, string what, LoggedJson payload);

    [LoggerMessage(EventId = 7, EventName = "PayloadTooLarge", Message = "The {What} is not logged: it has {Bytes} bytes")]
    public static partial void PayloadIsLarge(ILogger logger, LogLevel level, string what, int bytes);

    [LoggerMessage(EventId = 8, EventName = "PayloadNotJson", Message = "The {What} is not logged: its {Bytes} bytes are no JSON")]
    public static partial void PayloadIsNoJson(ILogger logger, LogLevel level, string what, int bytes);
}
