using Microsoft.Extensions.DependencyInjection;

namespace LambdaKit.Hosting;

/// <summary>The services of one invocation. Made when first asked for, so an invocation that asks for none pays nothing.</summary>
internal sealed class InvocationScope : IAsyncDisposable
{
    private readonly AsyncServiceScope _scope;
    private volatile bool _hasEnded;

    private InvocationScope(IServiceProvider services) => _scope = services.CreateAsyncScope();

    /// <exception cref="InvalidOperationException">The function has no container, or the invocation has ended.</exception>
    public static IServiceProvider Of(LambdaContext context)
    {
        var scope = (InvocationScope?)Volatile.Read(ref context.Details.Scope) ?? Begin(context);
        if (scope._hasEnded)
        {
            throw new InvalidOperationException(
                $"The invocation '{context.RequestId}' has ended, and its services with it. Await in the handler all that uses them, or give what runs on a scope of its own.");
        }

        return scope._scope.ServiceProvider;
    }

    public ValueTask DisposeAsync()
    {
        _hasEnded = true;
        return _scope.DisposeAsync();
    }

    private static InvocationScope Begin(LambdaContext context)
    {
        var services = context.Function.Services ?? throw new InvalidOperationException(
            $"The function '{context.FunctionName}' has no container, so its invocations have no services. Start it with 'LambdaHost.CreateBuilder'; in a test, take the handler from 'LambdaApplication.GetHandler'.");
        var scope = new InvocationScope(services);
        var first = Interlocked.CompareExchange(ref context.Details.Scope, scope, null);
        if (first is null)
            return scope;

        // Two tasks of the invocation have asked at once. Nothing has been made in the other one yet.
        scope._scope.Dispose();
        return (InvocationScope)first;
    }
}
