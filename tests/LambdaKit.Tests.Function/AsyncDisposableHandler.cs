namespace LambdaKit.Tests.Function;

/// <summary>Has something to let go of at the end, which takes its time.</summary>
internal sealed class AsyncDisposableHandler : LambdaRawHandler, IAsyncDisposable
{
    public async ValueTask DisposeAsync()
    {
        await Task.Yield();
        Console.WriteLine("disposed asynchronously");
    }

    protected override ValueTask<ReadOnlyMemory<byte>> HandleAsync(ReadOnlyMemory<byte> value, LambdaContext context, CancellationToken deadline) => new(value);
}
