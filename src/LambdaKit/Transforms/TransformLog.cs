using Microsoft.Extensions.Logging;

namespace LambdaKit.Transforms;

/// <summary>What transforms write to the log: never a record's content.</summary>
internal static partial class TransformLog
{
    [LoggerMessage(EventId = 1, EventName = "AnswerTooLarge", Level = LogLevel.Error,
        Message = "The answer would be larger than Lambda sends, so {RecordCount} of its records are given back as failed; let the service send smaller batches")]
    public static partial void AnswerTooLarge(ILogger logger, int recordCount);

    [LoggerMessage(EventId = 2, EventName = "LogsControlMessage", Level = LogLevel.Debug, Message = "CloudWatch Logs checks whether the function can be reached, so nothing was logged")]
    public static partial void ControlMessage(ILogger logger);
}
