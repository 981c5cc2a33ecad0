using System.Diagnostics;
using LambdaKit.Runtime;

namespace LambdaKit.Tracing;

/// <summary>Where spans come from, and how they end.</summary>
internal static class Spans
{
    public static readonly ActivitySource Source = new(TracingMiddleware.SourceName, RuntimeVersion.Number);

    /// <summary>Ends a span at a time of the invocation's clock, which the caller's flow has or has not as its own.</summary>
    public static void Stop(Activity activity, TimeProvider clock)
    {
        activity.SetEndTime(clock.GetUtcNow().UtcDateTime);
        activity.Stop();
    }

    public static void Fail(Activity activity, Exception exception, bool withMessage, DateTimeOffset time)
    {
        var type = ErrorDocument.TypeOf(exception);
        var message = withMessage ? ExceptionText.MessageOf(exception) : null;
        activity.SetStatus(ActivityStatusCode.Error, message ?? type);
        activity.SetTag("error.type", type);
        if (!activity.IsAllDataRequested)
            return;

        var tags = new ActivityTagsCollection { ["exception.type"] = exception.GetType().FullName };
        if (withMessage)
        {
            tags["exception.message"] = message;
            if (ExceptionText.StackLinesOf(exception, maxCharacters: 16_384) is { } lines)
                tags["exception.stacktrace"] = string.Join('\n', lines);
        }

        activity.AddEvent(new ActivityEvent("exception", time, tags));
    }

    public static void Fail(Activity activity, string errorType, string? description = null)
    {
        activity.SetStatus(ActivityStatusCode.Error, description);
        activity.SetTag("error.type", errorType);
    }
}
