using LambdaKit.Events;
using LambdaKit.Events.Detection;

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
    public static void Expect(object handler, string? actual, string expected, int count, UnknownFields unknown)
    {
        if (count > 0 ? actual is not null && !SourceTexts.AreSame(actual, expected) : !unknown.IsEmpty)
            throw Mismatch(handler, actual, expected);
    }

    private static LambdaConfigurationException Mismatch(object handler, string? actual, string expected) => new(
        $"'{handler.GetType().Name}' handles records of '{expected}', but the event " +
        (actual is null ? "has no records, and fields that such an event doesn't have. " : $"comes from '{actual}'. ") +
        "Derive it from the handler of the source that invokes the function, or let the right source invoke it.");
}
