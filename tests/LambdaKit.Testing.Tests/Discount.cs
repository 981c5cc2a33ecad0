namespace LambdaKit.Testing.Tests;

/// <summary>Middleware that changes the result.</summary>
internal sealed class Discount(decimal factor) : ILambdaMiddleware
{
    public async ValueTask InvokeAsync(LambdaInvocation invocation, LambdaDelegate next)
    {
        await next(invocation);
        if (invocation.Result is Receipt receipt)
            invocation.Result = receipt with { Total = receipt.Total * factor };
    }
}
