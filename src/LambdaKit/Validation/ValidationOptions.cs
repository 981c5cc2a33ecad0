namespace LambdaKit.Validation;

/// <summary>What <see cref="ValidationMiddleware"/> tells callers.</summary>
public sealed class ValidationOptions
{
    /// <summary>Stands as <c>errorType</c> in the error document, for a <c>Catch</c> to match on; <see cref="LambdaValidationException.DefaultErrorType"/> by default, not empty.</summary>
    public string ErrorType { get; init; } = LambdaValidationException.DefaultErrorType;

    /// <summary>Whether results are checked too, which says that the function itself is wrong; false by default.</summary>
    public bool ChecksResults { get; init; }
}
