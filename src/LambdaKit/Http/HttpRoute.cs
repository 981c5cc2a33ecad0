namespace LambdaKit.Http;

/// <summary>A method, a path, and what answers it.</summary>
internal abstract class HttpRoute(string method, RoutePattern pattern)
{
    /// <summary>What stands for every method.</summary>
    public const string AnyMethod = "*";

    public string Method => method;

    public RoutePattern Pattern => pattern;

    public abstract ValueTask<HttpResult> AnswerAsync(HttpCall call, CancellationToken deadline);

    /// <summary>Prepares the reading of a body, calling no code of the author's.</summary>
    public virtual void Rehearse()
    {
    }
}
