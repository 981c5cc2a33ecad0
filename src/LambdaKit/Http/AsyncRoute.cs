namespace LambdaKit.Http;

/// <summary>A route whose method may wait for something.</summary>
internal sealed class AsyncRoute(string method, RoutePattern pattern, Func<HttpCall, CancellationToken, ValueTask<HttpResult>> answer) : HttpRoute(method, pattern)
{
    public override ValueTask<HttpResult> AnswerAsync(HttpCall call, CancellationToken deadline) => answer(call, deadline);
}
