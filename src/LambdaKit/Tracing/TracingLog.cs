using Microsoft.Extensions.Logging;

namespace LambdaKit.Tracing;

/// <summary>What tracing writes to the log.</summary>
internal static partial class TracingLog
{
    [LoggerMessage(EventId = 1, EventName = "NotTraced", Level = LogLevel.Warning, Message = "A span could not be made, or ended: who listens to it has failed")]
    public static partial void NotTraced(ILogger logger, Exception exception);

    [LoggerMessage(EventId = 2, EventName = "SpanNotEnriched", Level = LogLevel.Warning, Message = "TracingOptions.Enrich has failed; the span goes on without what it would have added")]
    public static partial void NotEnriched(ILogger logger, Exception exception);
}
