using LambdaKit.Runtime;
using Microsoft.Extensions.Logging;

namespace LambdaKit.Hosting;

/// <summary>The outermost step of a function with a container: lets loggers find the invocation, and ends its scope.</summary>
internal sealed class InvocationServices(IServiceProvider services) : ILambdaMiddleware
{
    public ValueTask InvokeAsync(LambdaInvocation invocation, LambdaDelegate next)
    {
        var context = invocation.Context;

        // In a test each context is of a process of its own, which has not begun with the container.
        if (!ReferenceEquals(context.Function.Services, services))
            context.Function.Services = services;

        var outer = CurrentInvocation.Context;
        CurrentInvocation.Context = context;
        ValueTask running;
        try
        {
            running = next(invocation);
        }
        catch (Exception exception)
        {
            running = ValueTask.FromException(exception);
        }
        finally
        {
            CurrentInvocation.Context = outer;
        }

        return running.IsCompletedSuccessfully && context.DetailsOrNull?.Scope is null ? default : EndAsync(running, context);
    }

    /// <summary>A failure in the scope's disposal is the invocation's, unless there is one already: what was to be flushed there is not.</summary>
    private static async ValueTask EndAsync(ValueTask running, LambdaContext context)
    {
        CurrentInvocation.Context = context;
        try
        {
            await running.ConfigureAwait(false);
        }
        catch (Exception) when (context.DetailsOrNull?.Scope is not null)
        {
            await EndAfterFailureAsync(context).ConfigureAwait(false);
            throw;
        }

        if (context.DetailsOrNull?.Scope is { } scope)
            await scope.DisposeAsync().ConfigureAwait(false);
    }

    private static async ValueTask EndAfterFailureAsync(LambdaContext context)
    {
        try
        {
            if (context.DetailsOrNull?.Scope is { } scope)
                await scope.DisposeAsync().ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            context.Function.Log.Write(context, LogLevel.Error, "The invocation failed, and then the disposal of its services.", exception);
        }
    }
}
