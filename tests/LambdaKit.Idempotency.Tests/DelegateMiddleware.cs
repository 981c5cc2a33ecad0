namespace LambdaKit.Idempotency.Tests;

/// <summary>A middleware that a test gives as a function.</summary>
internal sealed class DelegateMiddleware(Func<LambdaInvocation, LambdaDelegate, ValueTask> invoke) : ILambdaMiddleware
{
    public ValueTask InvokeAsync(LambdaInvocation invocation, LambdaDelegate next) => invoke(invocation, next);
}
