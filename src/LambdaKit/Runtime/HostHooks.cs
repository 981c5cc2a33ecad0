namespace LambdaKit.Runtime;

/// <summary>What the host was told to run at the turns of a process's life.</summary>
internal sealed class HostHooks
{
    public List<Func<CancellationToken, ValueTask>> Init { get; } = [];

    public List<Func<CancellationToken, ValueTask>> Shutdown { get; } = [];

    public List<Func<CancellationToken, ValueTask>> BeforeSnapshot { get; } = [];

    public List<Func<CancellationToken, ValueTask>> AfterRestore { get; } = [];
}
