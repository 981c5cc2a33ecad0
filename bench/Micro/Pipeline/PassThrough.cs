namespace LambdaKit.Benchmarks.Pipeline;

/// <summary>A middleware that adds nothing.</summary>
internal sealed class PassThrough : ILambdaMiddleware
{
    public ValueTask InvokeAsync(LambdaInvocation invocation, LambdaDelegate next) => next(invocation);
}
