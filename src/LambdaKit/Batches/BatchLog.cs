using Microsoft.Extensions.Logging;

namespace LambdaKit.Batches;

/// <summary>What batches write to the log: never a record's content.</summary>
internal static partial class BatchLog
{
    [LoggerMessage(EventId = 1, EventName = "RecordFailed", Level = LogLevel.Error, Message = "Record {RecordId} failed")]
    public static partial void RecordFailed(ILogger logger, string recordId, Exception? exception);

    [LoggerMessage(EventId = 6, EventName = "RecordFailedFor", Level = LogLevel.Error, Message = "Record {RecordId} failed: {Reason}")]
    public static partial void RecordFailedFor(ILogger logger, string recordId, string reason);

    [LoggerMessage(EventId = 7, EventName = "RecordSetAside", Level = LogLevel.Error, Message = "Record {RecordId} failed for good and is set aside. {Reason}")]
    public static partial void RecordFailedForGood(ILogger logger, string recordId, string reason, Exception? exception);

    [LoggerMessage(EventId = 2, EventName = "RecordSinkFailed", Level = LogLevel.Error, Message = "The failure sink did not take record {RecordId}, so it is handed back")]
    public static partial void SinkFailed(ILogger logger, string recordId, Exception exception);

    [LoggerMessage(EventId = 3, EventName = "BatchOutOfTime", Level = LogLevel.Warning, Message = "Too little time is left until the deadline, so the rest of the batch of {RecordCount} records is handed back")]
    public static partial void OutOfTime(ILogger logger, int recordCount);

    [LoggerMessage(EventId = 5, EventName = "S3Test", Level = LogLevel.Debug, Message = "S3 tests the notifications of a bucket, so nothing happened to any object")]
    public static partial void S3Test(ILogger logger);

    [LoggerMessage(EventId = 4, EventName = "BatchFailed", Level = LogLevel.Error, Message = "Not one of the {RecordCount} records of the batch is done")]
    public static partial void NoneIsDone(ILogger logger, int recordCount);
}
