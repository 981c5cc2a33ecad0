using Microsoft.Extensions.Logging;

namespace LambdaKit.Handlers;

/// <summary>What custom resources write to the log: never the address of the answer, nor properties.</summary>
internal static partial class CustomResourceLog
{
    [LoggerMessage(EventId = 1, EventName = "CustomResourceFailed", Level = LogLevel.Error, Message = "The {RequestType} of the custom resource {LogicalResourceId} failed, and the stack is told so")]
    public static partial void Failed(ILogger logger, string? requestType, string? logicalResourceId, Exception exception);

    [LoggerMessage(EventId = 2, EventName = "CustomResourceAnswerRetried", Level = LogLevel.Warning, Message = "Attempt {Attempt} to answer the stack ended with {Failure}, and is repeated")]
    public static partial void Retried(ILogger logger, int attempt, string failure);
}
