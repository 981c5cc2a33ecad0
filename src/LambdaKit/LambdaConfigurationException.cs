namespace LambdaKit;

/// <summary>A function is set up in a way that cannot work; the message says what to change.</summary>
public sealed class LambdaConfigurationException : Exception
{
    /// <summary>An exception that says what to change.</summary>
    public LambdaConfigurationException(string message)
        : base(message)
    {
    }

    /// <summary>An exception that says what to change, and what brought it up.</summary>
    public LambdaConfigurationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
