using LambdaKit.Events;
using LambdaKit.Events.Detection;
using LambdaKit.Handlers;

namespace LambdaKit.Batches;

/// <summary>Tells a handler whose function is wired to another source: it would take nonsense for records, or nothing for a batch that is done.</summary>
internal static class SourceCheck
{
    /// <param name="handler">The handler.</param>
    /// <param name="actual">The source that the event names; null when it names none, as in many tests.</param>
    /// <param name="expected">The handler's source.</param>
    /// <param name="count">How many records were found.</param>
    /// <param name="unknown">What the event has that such an event has not.</param>
    /// <exception cref="LambdaConfigurationException">It is another source.</exception>
    public static void Expect(LambdaHandler handler, string? actual, string expected, int count, UnknownFields unknown)
    {
        if (count > 0 ? actual is not null && !SourceTexts.AreSame(actual, expected) : !unknown.IsEmpty)
            throw WrongSource.Error(handler, $"records of '{expected}'", actual is null ? "has no records, and fields that such an event doesn't have" : $"comes from '{actual}'");
    }
}
