namespace LambdaKit.Tests;

/// <summary>A middleware that a test gives as a function.</summary>
internal sealed class DelegateMiddleware(Func<LambdaInvocation, LambdaDelegate, ValueTask> invoke) : ILambdaMiddleware
{
    public ValueTask InvokeAsync(LambdaInvocation invocation, LambdaDelegate next) => invoke(invocation, next);

    /// <summary>A middleware that notes when it comes in and when it comes out.</summary>
    public static DelegateMiddleware Note(List<string> order, string name) => new(async (invocation, next) =>
    {
        order.Add($"{name} in");
        await next(invocation);
        order.Add($"{name} out");
    });
}
