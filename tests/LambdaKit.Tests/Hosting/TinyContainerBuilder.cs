using Microsoft.Extensions.DependencyInjection;

namespace LambdaKit.Tests.Hosting;

/// <summary>What a <see cref="TinyContainer"/> is made of.</summary>
internal sealed class TinyContainerBuilder(IServiceCollection services)
{
    public IServiceCollection Services => services;

    public Dictionary<Type, object> Overrides { get; } = [];
}
