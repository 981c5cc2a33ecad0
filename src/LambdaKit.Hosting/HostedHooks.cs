namespace LambdaKit.Hosting;

/// <summary>What runs at the turns of a process's life, with services.</summary>
internal sealed class HostedHooks
{
    public List<Func<IServiceProvider, CancellationToken, ValueTask>> Init { get; } = [];

    public List<Func<IServiceProvider, CancellationToken, ValueTask>> BeforeSnapshot { get; } = [];

    public List<Func<IServiceProvider, CancellationToken, ValueTask>> AfterRestore { get; } = [];

    public List<Func<IServiceProvider, CancellationToken, ValueTask>> Shutdown { get; } = [];
}
