namespace LambdaKit.Middleware;

/// <summary>Makes one delegate of the middleware and the handler: the first middleware is the outermost.</summary>
/// <remarks>
/// The order, from the outside in: 1. what the host was given with <c>Use</c>, in the order of the calls; 2. what the handler was given with
/// <c>With</c>, in the order of the calls; 3. the handler itself, which reads the event when no middleware has. The result is turned into bytes
/// when all of them are done, so that each may still replace it, and checked against Lambda's limit just before it is sent.
/// </remarks>
internal static class Pipeline
{
    public static LambdaDelegate Compose(List<ILambdaMiddleware> middleware, LambdaDelegate handler)
    {
        var next = handler;
        for (var i = middleware.Count - 1; i >= 0; i--)
            next = new Step(middleware[i], next).InvokeAsync;
        return next;
    }

    private sealed class Step(ILambdaMiddleware middleware, LambdaDelegate next)
    {
        public ValueTask InvokeAsync(LambdaInvocation invocation) => middleware.InvokeAsync(invocation, next);
    }
}
