using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;

namespace LambdaKit.Hosting;

/// <summary>Middleware that comes from the container.</summary>
internal sealed class MappedMiddleware<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TMiddleware> : MappedMiddleware
    where TMiddleware : class, ILambdaMiddleware
{
    public override ILambdaMiddleware Create(IServiceProvider services, IServiceCollection registrations) =>
        Construction.Resolve<TMiddleware>(services, registrations, "middleware", isSingleton: true);
}
