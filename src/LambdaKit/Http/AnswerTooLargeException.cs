namespace LambdaKit.Http;

/// <summary>A stream that is collected has grown beyond what can be sent.</summary>
internal sealed class AnswerTooLargeException(string message) : InvalidOperationException(message)
{
    /// <summary>What the client gets in place of an answer that can't be sent.</summary>
    public static HttpResult ToResult() => HttpResult.Problem(413, "The answer is larger than what can be sent.");
}
