namespace LambdaKit.Runtime;

/// <summary>What the host was told to run at the turns of a process's life; null where it was told nothing.</summary>
internal sealed class HostHooks
{
    public List<Func<CancellationToken, ValueTask>>? Init;
    public List<Func<CancellationToken, ValueTask>>? Shutdown;
    public List<Func<CancellationToken, ValueTask>>? BeforeSnapshot;
    public List<Func<CancellationToken, ValueTask>>? AfterRestore;

    /// <summary>Told first what the process is: before the handler is made.</summary>
    public Action<FunctionInstance>? Begin;

    /// <summary>What has made the handler and disposes of it, in its place; null where nobody has.</summary>
    public object? HandlerOwner;
}
