namespace LambdaKit.Http;

/// <summary>Nobody knows who the caller is. Thrown by an authorizer, it has API Gateway answer 401, which looks for its message; any other failure is a 500.</summary>
public sealed class UnauthorizedException : Exception
{
    /// <summary>The caller is not known.</summary>
    /// <param name="innerException">Why, for the log; null for no more than that.</param>
    public UnauthorizedException(Exception? innerException = null)
        : base("Unauthorized", innerException)
    {
    }
}
