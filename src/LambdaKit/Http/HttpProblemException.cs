namespace LambdaKit.Http;

/// <summary>Ends a request with a problem document, from wherever it is thrown. The detail of a status from 500 on goes to the log alone.</summary>
public sealed class HttpProblemException : Exception
{
    /// <summary>A problem.</summary>
    /// <param name="statusCode">From 400 to 599.</param>
    /// <param name="detail">What went wrong, for people.</param>
    /// <param name="errors">What is wrong with which part of the request; null for nothing.</param>
    /// <param name="innerException">Where it comes from; null for nowhere else.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is no status of an error.</exception>
    public HttpProblemException(int statusCode, string detail, ValidationErrors? errors = null, Exception? innerException = null)
        : base(detail, innerException)
    {
        if (statusCode is < 400 or > 599)
            throw new ArgumentOutOfRangeException(nameof(statusCode), statusCode, "It is no status of an error; give one from 400 to 599.");
        StatusCode = statusCode;
        Errors = errors;
    }

    /// <summary>Such as 400.</summary>
    public int StatusCode { get; }

    /// <summary>What is wrong with which part of the request; null for nothing.</summary>
    public ValidationErrors? Errors { get; }

    internal HttpResult ToResult() => HttpResult.Problem(StatusCode, Message, errors: Errors);
}
