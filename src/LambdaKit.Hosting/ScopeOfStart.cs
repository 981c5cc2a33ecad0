using Microsoft.Extensions.DependencyInjection;

namespace LambdaKit.Hosting;

/// <summary>A scope that is used while the function starts, on a thread that has nothing else to do: closing it waits.</summary>
internal sealed class ScopeOfStart(IServiceProvider services) : IDisposable
{
    private readonly AsyncServiceScope _scope = services.CreateAsyncScope();

    public IServiceProvider Services => _scope.ServiceProvider;

    public void Dispose()
    {
        var closing = _scope.DisposeAsync();
        if (!closing.IsCompletedSuccessfully)
            closing.AsTask().GetAwaiter().GetResult();
    }
}
