namespace LambdaKit.Events.Detection;

/// <summary>Tells which source a payload comes from, by its own fields: in one pass over the bytes, without a model and without allocation.</summary>
/// <remarks>
/// The order of the fields doesn't matter, nor do fields that nobody knows. The answer is about the shape alone: anybody who may invoke the function can send
/// a payload that looks like a service's. A payload that isn't JSON is <see cref="EventSource.Unknown"/>, but not every mistake is noticed: what can't change
/// the answer isn't looked at, such as all that comes behind the first record of a queue.
/// </remarks>
public static class EventSourceDetector
{
    /// <summary>The source of a payload; <see cref="EventSource.Unknown"/> when nothing tells it, and for what isn't JSON. It throws nothing.</summary>
    public static EventSource Detect(ReadOnlySpan<byte> utf8Json)
    {
        try
        {
            return DetectionRules.Decide(MarkScanner.Scan(utf8Json));
        }
        catch (EventFormatException)
        {
            return EventSource.Unknown;
        }
    }
}
