using LambdaKit.Http;

namespace LambdaKit.Testing;

/// <summary>Sends requests to handlers of HTTP.</summary>
public static class HttpHandlerTestingExtensions
{
    /// <summary>Runs a handler in its pipeline on a request, as of an HTTP API; what matters of it is the same for all sources.</summary>
    /// <param name="handler">The handler.</param>
    /// <param name="method"><c>GET</c>, <c>POST</c>, …</param>
    /// <param name="path">The path as in a URL, and the query string behind a question mark: <c>/orders/42?full=true</c>.</param>
    /// <param name="options">The rest: body, headers, cookies; null for a request without a body.</param>
    /// <param name="context">Null for a context of its own.</param>
    /// <exception cref="ArgumentException">The path does not start with a slash.</exception>
    public static ValueTask<HttpResult> SendAsync(this HttpHandler handler, string method, string path, HttpEventOptions? options = null, LambdaContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return handler.InvokeAsync(Events.HttpApi(method, path, options), context ?? FakeLambdaContext.For("http"));
    }

    /// <summary>Runs a handler in its pipeline on a request of a function URL that streams, which shows what goes out when.</summary>
    /// <param name="handler">The handler, whose <see cref="HttpOptions.StreamsAnswers"/> is set.</param>
    /// <param name="method"><c>GET</c>, <c>POST</c>, …</param>
    /// <param name="path">The path as in a URL, and the query string behind a question mark: <c>/orders/42?full=true</c>.</param>
    /// <param name="answer">Takes the answer: its prelude has status, headers and cookies.</param>
    /// <param name="options">The rest: body, headers, cookies; null for a request without a body.</param>
    /// <param name="context">Null for a context of its own.</param>
    /// <exception cref="ArgumentException">The path does not start with a slash.</exception>
    /// <exception cref="InvalidOperationException">The handler does not stream.</exception>
    public static async ValueTask StreamAsync(
        this HttpHandler handler, string method, string path, FakeResponseStream answer, HttpEventOptions? options = null, LambdaContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(handler);
        ArgumentNullException.ThrowIfNull(answer);
        var invocation = (HttpInvocation)handler.CreateInvocation();
        if (!handler.IsStreaming)
            throw new InvalidOperationException($"'{handler.GetType().Name}' does not stream its answers; set StreamsAnswers in its Options, or test it by SendAsync.");

        invocation.Begin(context ?? FakeLambdaContext.For("http"), Events.FunctionUrl(method, path, options));
        invocation.ResponseStream = answer;
        await handler.RunAsync(invocation).ConfigureAwait(false);
        invocation.CompleteStream();
    }
}
