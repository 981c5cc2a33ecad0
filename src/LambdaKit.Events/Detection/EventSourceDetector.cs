namespace LambdaKit.Events.Detection;

/// <summary>Tells which source a payload comes from.</summary>
public static class EventSourceDetector
{
    /// <summary>The source of a payload; <see cref="EventSource.Unknown"/> when nothing tells it.</summary>
    public static EventSource Detect(ReadOnlySpan<byte> utf8Json) => default;
}
