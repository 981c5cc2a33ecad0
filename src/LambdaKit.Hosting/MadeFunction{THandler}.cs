using Microsoft.Extensions.DependencyInjection;

namespace LambdaKit.Hosting;

/// <summary>A function whose handler a delegate of the author's makes.</summary>
internal sealed class MadeFunction<THandler>(string name, Func<IServiceProvider, THandler> factory) : MappedFunction(name)
    where THandler : LambdaHandler
{
    public override Type HandlerType => typeof(THandler);

    public override bool IsOfContainer => false;

    public override LambdaHandler Create(IServiceProvider services, IServiceCollection registrations) =>
        factory(services) ?? throw new LambdaConfigurationException($"The factory of the function '{Name}' returned null. Return the handler from it.");
}
