namespace LambdaKit.Runtime;

/// <summary>A handler's result is larger than Lambda passes on.</summary>
internal sealed class ResponseTooLargeException(int size) : Exception(
    $"The result has {size} bytes, and Lambda passes on at most {LambdaLimits.MaxResponseBytes}. Put large content into S3 and answer with a link, or stream the answer."), ILambdaError
{
    public string ErrorType => "Function.ResponseSizeTooLarge";
}
