namespace LambdaKit.Tests.Function;

/// <summary>Has something to let go of at the end.</summary>
internal sealed class DisposableHandler : LambdaRawHandler, IDisposable
{
    public void Dispose() => Console.WriteLine("disposed");

    protected override ValueTask<ReadOnlyMemory<byte>> HandleAsync(ReadOnlyMemory<byte> value, LambdaContext context, CancellationToken deadline) => new(value);
}
