using Microsoft.Extensions.DependencyInjection;

namespace LambdaKit.Hosting;

/// <summary>The innermost step around a handler that is made for each invocation: it calls the invocation's own in place of the one from the start.</summary>
internal sealed class HandlerPerInvocation<THandler> : ILambdaMiddleware
    where THandler : LambdaHandler
{
    public ValueTask InvokeAsync(LambdaInvocation invocation, LambdaDelegate next) =>
        InvocationScope.Of(invocation.Context).GetRequiredService<THandler>().RunAsync(invocation);
}
