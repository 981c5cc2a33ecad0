using Microsoft.Extensions.Logging;

namespace LambdaKit.Handlers;

/// <summary>What skills write to the log: never what users say.</summary>
internal static partial class AlexaLog
{
    [LoggerMessage(EventId = 1, EventName = "AlexaAnswerWrong", Level = LogLevel.Error, Message = "Alexa found an answer of the skill wrong: {ErrorType}: {Reason}")]
    public static partial void WrongAnswer(ILogger logger, string? errorType, string? reason);
}
