namespace LambdaKit.Parameters;

/// <summary>A parameter, secret or configuration can't be had, and there is no earlier value that may still serve. The message says nothing of values.</summary>
public sealed class ParameterException : Exception
{
    /// <summary>A failure.</summary>
    /// <param name="name">What was asked for.</param>
    /// <param name="message">What is wrong, without a value; it goes into the log.</param>
    /// <param name="isTransient">Whether another try may help.</param>
    /// <param name="innerException">What brought it up; null for nothing.</param>
    public ParameterException(string name, string message, bool isTransient = false, Exception? innerException = null)
        : base(message, innerException)
    {
        Name = name;
        IsTransient = isTransient;
    }

    /// <summary>What was asked for.</summary>
    public string Name { get; }

    /// <summary>Whether another try may help: the extension was not ready, not to be reached or too slow, or AWS was throttling.</summary>
    public bool IsTransient { get; }

    /// <summary>What the extension answered with, such as 400; null when it didn't answer.</summary>
    public int? StatusCode { get; internal init; }

    /// <summary>In a few words, for the log.</summary>
    internal string Reason { get; init; } = "no answer";
}
