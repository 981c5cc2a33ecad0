using Microsoft.Extensions.Logging;

namespace LambdaKit.Http;

/// <summary>What HTTP handlers write to the log: the route as it was set up, never what a client sent.</summary>
internal static partial class HttpLog
{
    [LoggerMessage(EventId = 1, EventName = "RequestFailed", Level = LogLevel.Error, Message = "{Method} {Route} failed")]
    public static partial void Failed(ILogger logger, string method, string? route, Exception exception);

    [LoggerMessage(EventId = 2, EventName = "RequestOutOfTime", Level = LogLevel.Error, Message = "{Method} {Route} was not done before the deadline, so it is answered with 504")]
    public static partial void OutOfTime(ILogger logger, string method, string? route);

    [LoggerMessage(EventId = 3, EventName = "NoResult", Level = LogLevel.Error, Message = "{Method} {Route} returned null instead of an HttpResult, so it is answered with 500")]
    public static partial void NoResult(ILogger logger, string method, string? route);

    [LoggerMessage(EventId = 4, EventName = "AnswerTooLarge", Level = LogLevel.Error, Message = "The answer of {AnswerBytes} bytes is more than the {MaxBytes} that can be sent, so it is answered with 413. Send less, or store it in S3 and redirect to it")]
    public static partial void TooLarge(ILogger logger, int answerBytes, int maxBytes);

    [LoggerMessage(EventId = 5, EventName = "NoWebSocketRoute", Level = LogLevel.Error, Message = "There is no route for messages of {RouteKey}. Map it, or a default route, in the handler")]
    public static partial void NoWebSocketRoute(ILogger logger, string routeKey);
}
