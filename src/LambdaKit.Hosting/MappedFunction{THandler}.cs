using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;

namespace LambdaKit.Hosting;

/// <summary>A function whose handler comes from the container, once or for each invocation.</summary>
internal sealed class MappedFunction<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] THandler>(string name, bool isScoped) : MappedFunction(name)
    where THandler : LambdaHandler
{
    public override Type HandlerType => typeof(THandler);

    public override bool IsOfContainer => true;

    public override LambdaHandler Create(IServiceProvider services, IServiceCollection registrations) =>
        isScoped ? CreateForScopes(services, registrations) : CreateOnce(services, registrations);

    private static THandler CreateOnce(IServiceProvider services, IServiceCollection registrations)
    {
        if (Construction.LifetimeOf(registrations, typeof(THandler)) == ServiceLifetime.Scoped)
        {
            throw new LambdaConfigurationException(
                $"The handler '{Construction.NameOf(typeof(THandler))}' is registered as a scoped service, but 'Map' makes one handler for all invocations. Use 'MapScoped', or register it as a singleton.");
        }

        return Construction.Resolve<THandler>(services, registrations, "handler", isSingleton: true);
    }

    /// <summary>The one that is made here reads events and writes results, but each invocation is handled by one of its own.</summary>
    private static THandler CreateForScopes(IServiceProvider services, IServiceCollection registrations)
    {
        if (Construction.LifetimeOf(registrations, typeof(THandler)) == ServiceLifetime.Singleton)
        {
            throw new LambdaConfigurationException(
                $"The handler '{Construction.NameOf(typeof(THandler))}' is registered as a singleton, but 'MapScoped' makes one for each invocation. Use 'Map', or register it as scoped.");
        }

        // Closed at once: a connection that a service opens must not get into a snapshot, nor stay open for nothing.
        using var scope = new ScopeOfStart(services);
        var handler = Construction.Resolve<THandler>(scope.Services, registrations, "handler", isSingleton: false);
        handler.Prepare();
        handler.Add(new HandlerPerInvocation<THandler>());
        return handler;
    }
}
