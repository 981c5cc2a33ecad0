using Microsoft.Extensions.DependencyInjection;

namespace LambdaKit.Hosting;

/// <summary>Middleware that the author has made.</summary>
internal sealed class GivenMiddleware(ILambdaMiddleware middleware) : MappedMiddleware
{
    public override ILambdaMiddleware Create(IServiceProvider services, IServiceCollection registrations) => middleware;
}
