using Microsoft.Extensions.DependencyInjection;

namespace LambdaKit.Hosting;

/// <summary>A function of the binary, and how its handler comes to be.</summary>
internal abstract class MappedFunction(string name)
{
    public string Name { get; } = name;

    public abstract Type HandlerType { get; }

    /// <summary>Whether the container has the handler, and so disposes of it.</summary>
    public abstract bool IsOfContainer { get; }

    /// <summary>Makes the handler that the runtime calls; one that is not ready yet for the process: without the host's middleware.</summary>
    /// <exception cref="LambdaConfigurationException">The container has not got what it takes.</exception>
    public abstract LambdaHandler Create(IServiceProvider services, IServiceCollection registrations);
}
