namespace LambdaKit;

/// <summary>An exception that chooses the error type its caller sees, such as the name that a Step Functions <c>Catch</c> matches on.</summary>
public interface ILambdaError
{
    /// <summary>Stands as <c>errorType</c> in the error document, in place of the exception's type name.</summary>
    string ErrorType { get; }
}
