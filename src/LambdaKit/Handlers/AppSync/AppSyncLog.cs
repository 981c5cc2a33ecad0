using Microsoft.Extensions.Logging;

namespace LambdaKit.Handlers.AppSync;

/// <summary>What resolvers and channels write to the log: never arguments or payloads.</summary>
internal static partial class AppSyncLog
{
    [LoggerMessage(EventId = 1, EventName = "FieldFailed", Level = LogLevel.Error, Message = "The field {Field} of item {Index} of the batch could not be resolved")]
    public static partial void FieldFailed(ILogger logger, string field, int index, Exception exception);

    [LoggerMessage(EventId = 2, EventName = "BatchFailed", Level = LogLevel.Error, Message = "The field {Field} of a batch of {Count} could not be resolved")]
    public static partial void BatchFailed(ILogger logger, string field, int count, Exception exception);

    [LoggerMessage(EventId = 3, EventName = "PublishFailed", Level = LogLevel.Error, Message = "Event {EventId} of the channel {Channel} is refused")]
    public static partial void PublishFailed(ILogger logger, string? eventId, string? channel, Exception exception);

    [LoggerMessage(EventId = 4, EventName = "ChannelRefused", Level = LogLevel.Warning, Message = "The {Operation} of the channel {Channel} is refused")]
    public static partial void Refused(ILogger logger, string? operation, string? channel, Exception exception);
}
