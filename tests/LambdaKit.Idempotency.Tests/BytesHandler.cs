namespace LambdaKit.Idempotency.Tests;

/// <summary>A handler that answers with bytes of a test's choice.</summary>
internal sealed class BytesHandler(byte[] answer) : LambdaRawHandler
{
    public int Runs { get; private set; }

    protected override ValueTask<ReadOnlyMemory<byte>> HandleAsync(ReadOnlyMemory<byte> value, LambdaContext context, CancellationToken deadline)
    {
        Runs++;
        return new(answer);
    }
}
