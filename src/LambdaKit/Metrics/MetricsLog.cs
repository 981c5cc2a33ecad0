using Microsoft.Extensions.Logging;

namespace LambdaKit.Metrics;

/// <summary>What metrics write to the log beside themselves.</summary>
internal static partial class MetricsLog
{
    [LoggerMessage(EventId = 1, EventName = "MeasurementsDropped", Level = LogLevel.Warning, Message = "{Count} measurements of instruments were dropped: CloudWatch doesn't take their values (no numbers, or out of range) or their names (those of dimensions)")]
    public static partial void Dropped(ILogger logger, int count);

    [LoggerMessage(EventId = 2, EventName = "ObservationFailed", Level = LogLevel.Warning, Message = "An observable instrument failed")]
    public static partial void ObservationFailed(ILogger logger, Exception exception);
}
