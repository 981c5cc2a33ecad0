using Microsoft.Extensions.Logging;

namespace LambdaKit.Handlers.BedrockAgents;

/// <summary>What tools of agents write to the log: never parameters.</summary>
internal static partial class BedrockAgentLog
{
    [LoggerMessage(EventId = 1, EventName = "ToolFailed", Level = LogLevel.Error, Message = "The tool {Tool} failed, and the agent is told so")]
    public static partial void Failed(ILogger logger, string? tool, Exception exception);

    [LoggerMessage(EventId = 2, EventName = "ToolUnknown", Level = LogLevel.Warning, Message = "The agent wants the {Tool}, which no route is for")]
    public static partial void Unknown(ILogger logger, string tool);

    [LoggerMessage(EventId = 3, EventName = "ToolAnswerTooLarge", Level = LogLevel.Warning, Message = "The answer of the tool {Tool} has {Size} bytes, which the agent can't read")]
    public static partial void TooLarge(ILogger logger, string? tool, int size);
}
