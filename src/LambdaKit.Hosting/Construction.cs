using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace LambdaKit.Hosting;

/// <summary>Has the container make something, and says what is missing when it can't.</summary>
internal static class Construction
{
    /// <summary>Far beyond what anybody nests; registrations that need each other in a circle end here.</summary>
    private const int MaxDepth = 32;

    /// <param name="services">The container, or a scope of it.</param>
    /// <param name="registrations">What the container was made of.</param>
    /// <param name="role">What it is to the function, such as <c>handler</c>.</param>
    /// <param name="isSingleton">Whether it lives as long as the process, and so can't take what is scoped.</param>
    /// <exception cref="LambdaConfigurationException">The container has not got what it takes.</exception>
    public static T Resolve<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>(
        IServiceProvider services, IServiceCollection registrations, string role, bool isSingleton)
        where T : class
    {
        try
        {
            return services.GetRequiredService<T>();
        }
        catch (Exception exception) when (Explain(typeof(T), services, registrations, isSingleton) is { } reason)
        {
            throw new LambdaConfigurationException($"The {role} '{NameOf(typeof(T))}' cannot be made: {reason}", exception);
        }
    }

    /// <summary>How the service is registered; null when it isn't.</summary>
    public static ServiceLifetime? LifetimeOf(IServiceCollection registrations, Type service) => RegistrationOf(registrations, service)?.Lifetime;

    /// <summary>The type as C# says it.</summary>
    public static string NameOf(Type type) => type.IsGenericType
        ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>"
        : type.Name;

    /// <summary>What is wrong with the registrations; null when it is something else, such as an error in a constructor.</summary>
    private static string? Explain(Type type, IServiceProvider services, IServiceCollection registrations, bool isSingleton) =>
        services.GetService<IServiceProviderIsService>() is { } known && RegistrationOf(registrations, type) is { } registration
            ? Explain(registration, known, registrations, isSingleton, depth: 0)
            : null;

    private static string? Explain(ServiceDescriptor registration, IServiceProviderIsService known, IServiceCollection registrations, bool isSingleton, int depth)
    {
        if (depth == MaxDepth || registration.IsKeyedService || registration.ImplementationType is not { IsGenericTypeDefinition: false } type)
            return null;
        var constructors = type.GetConstructors();
        if (constructors.Length == 0)
            return $"'{NameOf(type)}' has no public constructor. Give it one, or register it with a delegate that makes it.";
        var constructor = constructors.MinBy(one => Missing(one, known).Count)!; // there is one
        var missing = Missing(constructor, known);
        if (missing.Count > 0)
        {
            return $"the constructor {Describe(constructor)} takes what is not registered: {string.Join(", ", missing)}. " +
                $"Register it, such as builder.Services.AddSingleton<{NameOf(missing[0].Type)}, ...>().";
        }

        foreach (var parameter in constructor.GetParameters())
        {
            if (KeyOf(parameter) is not null || RegistrationOf(registrations, parameter.ParameterType) is not { } needed)
                continue;
            if (isSingleton && needed.Lifetime == ServiceLifetime.Scoped)
            {
                return $"the constructor {Describe(constructor)} takes '{NameOf(parameter.ParameterType)}', which is scoped, but '{NameOf(type)}' lives through all invocations. " +
                    "Map the handler with 'MapScoped', or take the service from 'context.Services' in the invocation.";
            }

            if (Explain(needed, known, registrations, isSingleton, depth + 1) is { } reason)
                return reason;
        }

        return null;
    }

    private static List<Need> Missing(ConstructorInfo constructor, IServiceProviderIsService known)
    {
        var missing = new List<Need>();
        foreach (var parameter in constructor.GetParameters())
        {
            if (parameter.HasDefaultValue || parameter.IsDefined(typeof(ServiceKeyAttribute)))
                continue;
            var key = KeyOf(parameter);
            var isRegistered = key is null
                ? known.IsService(parameter.ParameterType)
                : known is not IServiceProviderIsKeyedService keyed || keyed.IsKeyedService(parameter.ParameterType, key);
            if (!isRegistered)
                missing.Add(new Need(parameter.ParameterType, key));
        }

        return missing;
    }

    private static object? KeyOf(ParameterInfo parameter) => parameter.GetCustomAttribute<FromKeyedServicesAttribute>()?.Key;

    private static ServiceDescriptor? RegistrationOf(IServiceCollection registrations, Type service) =>
        registrations.LastOrDefault(one => !one.IsKeyedService && one.ServiceType == service);

    private static string Describe(ConstructorInfo constructor) =>
        $"'{NameOf(constructor.DeclaringType!)}({string.Join(", ", constructor.GetParameters().Select(parameter => $"{NameOf(parameter.ParameterType)} {parameter.Name}"))})'"; // a constructor has a type

    private sealed record Need(Type Type, object? Key)
    {
        public override string ToString() => Key is null ? $"'{NameOf(Type)}'" : $"'{NameOf(Type)}' with the key '{Key}'";
    }
}
