using Microsoft.Extensions.DependencyInjection;

namespace LambdaKit.Hosting;

/// <summary>Tells whether a container may hold something to be disposed of at the process's end. A notice of that end costs an extension, so that a function with nothing to dispose of goes without.</summary>
internal static class Disposables
{
    private const string Extensions = "Microsoft.Extensions.";

    public static bool MayBeIn(IServiceCollection registrations)
    {
        foreach (var registration in registrations)
        {
            // What is scoped ends with its invocation.
            if (registration.Lifetime != ServiceLifetime.Scoped && MayBe(registration))
                return true;
        }

        return false;
    }

    private static bool MayBe(ServiceDescriptor registration)
    {
        // An object that was given to the container is its giver's. What Microsoft's own libraries hold is memory, which ends with the process.
        var isGiven = (registration.IsKeyedService ? registration.KeyedImplementationInstance : registration.ImplementationInstance) is not null;
        if (isGiven || IsOfExtensions(registration.ServiceType))
            return false;
        var type = registration.IsKeyedService ? registration.KeyedImplementationType : registration.ImplementationType;
        if (type is not null)
            return IsDisposable(type) && !IsOfExtensions(type);

        // A delegate makes it: of an interface, or an abstract class, nobody knows what it will be.
        return registration.ServiceType.IsInterface || registration.ServiceType.IsAbstract || IsDisposable(registration.ServiceType);
    }

    private static bool IsDisposable(Type type) => typeof(IDisposable).IsAssignableFrom(type) || typeof(IAsyncDisposable).IsAssignableFrom(type);

    private static bool IsOfExtensions(Type type) => type.Namespace is { } name && (name + ".").StartsWith(Extensions, StringComparison.Ordinal);
}
