using Microsoft.Extensions.DependencyInjection;

namespace LambdaKit.Tests.Hosting;

/// <summary>How other containers offer themselves.</summary>
internal sealed class TinyContainerFactory : IServiceProviderFactory<TinyContainerBuilder>
{
    public TinyContainerBuilder CreateBuilder(IServiceCollection services) => new(services);

    public IServiceProvider CreateServiceProvider(TinyContainerBuilder containerBuilder) =>
        new TinyContainer(containerBuilder.Services.BuildServiceProvider(), containerBuilder.Overrides);
}
