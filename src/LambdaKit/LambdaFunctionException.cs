namespace LambdaKit;

/// <summary>A failure with an error type of its author's choice, for callers that match on it.</summary>
public sealed class LambdaFunctionException : Exception, ILambdaError
{
    /// <summary>A failure with an error type.</summary>
    /// <param name="errorType">Such as <c>OrderNotFound</c>; not empty.</param>
    /// <param name="message">What happened; the caller sees it.</param>
    /// <param name="innerException">What brought it up; null for nothing else.</param>
    public LambdaFunctionException(string errorType, string message, Exception? innerException = null)
        : base(message, innerException)
    {
        ArgumentException.ThrowIfNullOrEmpty(errorType);
        ErrorType = errorType;
    }

    /// <inheritdoc />
    public string ErrorType { get; }
}
