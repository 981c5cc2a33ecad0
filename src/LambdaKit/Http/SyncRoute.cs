namespace LambdaKit.Http;

/// <summary>A route whose method answers at once.</summary>
internal sealed class SyncRoute(string method, RoutePattern pattern, Func<HttpCall, HttpResult> answer) : HttpRoute(method, pattern)
{
    public override ValueTask<HttpResult> AnswerAsync(HttpCall call, CancellationToken deadline) => new(answer(call));
}
