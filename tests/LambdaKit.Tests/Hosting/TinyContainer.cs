using Microsoft.Extensions.DependencyInjection;

namespace LambdaKit.Tests.Hosting;

/// <summary>Another container: it answers with what it was told, else with what Microsoft's makes.</summary>
internal sealed class TinyContainer(ServiceProvider inner, Dictionary<Type, object> overrides) : IServiceProvider, IDisposable
{
    public bool IsDisposed { get; private set; }

    public object? GetService(Type serviceType) => overrides.GetValueOrDefault(serviceType) ?? inner.GetService(serviceType);

    public void Dispose()
    {
        IsDisposed = true;
        inner.Dispose();
    }
}
