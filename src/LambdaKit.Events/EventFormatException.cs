namespace LambdaKit.Events;

/// <summary>A payload is not valid JSON, or not of the shape that its event model describes. The message never holds the payload's content.</summary>
public sealed class EventFormatException : FormatException
{
    /// <summary>An exception for one place in a payload.</summary>
    /// <param name="model">The event model, such as <c>SqsEvent</c>; null when only JSON was read.</param>
    /// <param name="path">Where, such as <c>$.Records[0].body</c>.</param>
    /// <param name="byteOffset">Where, counted in bytes from the start of the payload.</param>
    /// <param name="reason">What is wrong, such as: expected a string but found a number.</param>
    public EventFormatException(string? model, string path, int byteOffset, string reason)
        : base($"The payload cannot be read{(model is null ? "" : $" as '{model}'")}: {reason}, at '{path}', byte {byteOffset}.")
    {
        Model = model;
        Path = path;
        ByteOffset = byteOffset;
        Reason = reason;
    }

    /// <summary>The event model that was read; null when only JSON was read.</summary>
    public string? Model { get; }

    /// <summary>Where in the payload, such as <c>$.Records[0].body</c>.</summary>
    public string Path { get; }

    /// <summary>Where in the payload, counted in bytes from its start.</summary>
    public int ByteOffset { get; }

    /// <summary>What is wrong, without the payload's content.</summary>
    public string Reason { get; }
}
