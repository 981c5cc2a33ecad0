using Microsoft.Extensions.DependencyInjection;

namespace LambdaKit.Hosting;

/// <summary>Middleware around every function, and how it comes to be.</summary>
internal abstract class MappedMiddleware
{
    /// <exception cref="LambdaConfigurationException">The container has not got what it takes.</exception>
    public abstract ILambdaMiddleware Create(IServiceProvider services, IServiceCollection registrations);
}
