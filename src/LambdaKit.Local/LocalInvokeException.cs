namespace LambdaKit.Local;

/// <summary>The invoke API refused a call: the function never saw it.</summary>
public sealed class LocalInvokeException : Exception
{
    internal LocalInvokeException(int statusCode, string errorCode, string message)
        : base(message)
    {
        StatusCode = statusCode;
        ErrorCode = errorCode;
    }

    /// <summary>The HTTP status with which the invoke API answers.</summary>
    public int StatusCode { get; }

    /// <summary>The code of the error as the Lambda API names it, such as <c>ResourceNotFoundException</c>.</summary>
    public string ErrorCode { get; }
}
