using Microsoft.Extensions.Logging;

namespace LambdaKit.Idempotency;

/// <summary>What idempotency writes to the log: never a key in plain text, nor an answer.</summary>
internal static partial class IdempotencyLog
{
    [LoggerMessage(EventId = 1, EventName = "IdempotencyKeyMissing", Level = LogLevel.Warning, Message = "There is no idempotency key, so {Operation} runs without idempotency")]
    public static partial void KeyMissing(ILogger logger, string operation);

    [LoggerMessage(EventId = 2, EventName = "IdempotencyReplayed", Level = LogLevel.Debug, Message = "The answer of an earlier attempt is given once more: {IdempotencyKey}")]
    public static partial void Replayed(ILogger logger, string idempotencyKey);

    [LoggerMessage(EventId = 3, EventName = "IdempotencyOwnershipLost", Level = LogLevel.Warning, Message = "Another attempt has taken over meanwhile, so this one's answer is not kept: {IdempotencyKey}")]
    public static partial void OwnershipLost(ILogger logger, string idempotencyKey);

    [LoggerMessage(EventId = 4, EventName = "IdempotencyRecordNotKept", Level = LogLevel.Error, Message = "The operation is done, but the idempotency store did not take its answer, so it may run again after {InProgressUntil:O}: {IdempotencyKey}")]
    public static partial void NotKept(ILogger logger, string idempotencyKey, DateTimeOffset inProgressUntil, Exception exception);

    [LoggerMessage(EventId = 5, EventName = "IdempotencyRecordNotDeleted", Level = LogLevel.Warning, Message = "The operation failed, and the idempotency store did not remove its record, so it can't be tried again before {InProgressUntil:O}: {IdempotencyKey}")]
    public static partial void NotDeleted(ILogger logger, string idempotencyKey, DateTimeOffset inProgressUntil, Exception exception);

    [LoggerMessage(EventId = 6, EventName = "IdempotencyAnswerTooLarge", Level = LogLevel.Error, Message = "The answer of {AnswerBytes} bytes is larger than the idempotency store keeps ({MaxBytes}), so a duplicate gets an error: {IdempotencyKey}")]
    public static partial void TooLarge(ILogger logger, string idempotencyKey, int answerBytes, int maxBytes);

    [LoggerMessage(EventId = 7, EventName = "IdempotencyStoreRetried", Level = LogLevel.Warning, Message = "Attempt {Attempt} at the idempotency store ended with {Failure}, and is repeated")]
    public static partial void Retried(ILogger logger, int attempt, string failure);

    [LoggerMessage(EventId = 8, EventName = "IdempotencyInProgress", Level = LogLevel.Debug, Message = "Another attempt is under way: {IdempotencyKey}")]
    public static partial void InProgress(ILogger logger, string idempotencyKey);
}
