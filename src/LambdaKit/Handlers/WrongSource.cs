using LambdaKit.Events;
using LambdaKit.Events.Detection;
using LambdaKit.Events.Json;

namespace LambdaKit.Handlers;

/// <summary>The error of a handler that gets the payload of another source than its own: what came, and what to do.</summary>
internal static class WrongSource
{
    /// <param name="handler">The author's handler.</param>
    /// <param name="wanted">What it takes, such as: events of an EventBridge bus.</param>
    /// <param name="serializer">Of the event.</param>
    /// <param name="value">The event, which has kept all fields that came.</param>
    /// <param name="remedy">What else may be done, as a sentence; null for nothing else.</param>
    public static LambdaConfigurationException Error<TEvent>(LambdaHandler handler, string wanted, EventSerializer<TEvent> serializer, TEvent value, string? remedy = null)
    {
        using var writer = new JsonWriter();
        if (value is not null)
            serializer.Write(writer, value);
        return Error(handler, wanted, EventSourceDetector.Detect(writer.WrittenSpan), remedy);
    }

    /// <param name="handler">The author's handler.</param>
    /// <param name="wanted">What it takes, such as: requests of HTTP.</param>
    /// <param name="source">Where the payload comes from.</param>
    /// <param name="remedy">What else may be done, as a sentence; null for nothing else.</param>
    public static LambdaConfigurationException Error(LambdaHandler handler, string wanted, EventSource source, string? remedy = null) =>
        Error(handler, wanted, source == EventSource.Unknown ? "is none, and of no source that is known" : $"is of the source '{source}'", remedy);

    /// <param name="handler">The author's handler.</param>
    /// <param name="wanted">What it takes, such as: records of 'aws:sqs'.</param>
    /// <param name="what">What the payload is or has instead, as the end of a sentence.</param>
    /// <param name="remedy">What else may be done, as a sentence; null for nothing else.</param>
    public static LambdaConfigurationException Error(LambdaHandler handler, string wanted, string what, string? remedy = null) => new(
        $"'{handler.GetType().Name}' takes {wanted}, but the payload {what}. Check what triggers the function, or derive the class from the base of that source; " +
        $"docs/event-sources.md has them all.{(remedy is null ? "" : " " + remedy)}");
}
