namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>Returns the bytes that it gets.</summary>
internal sealed class LambdaRawFunction : LambdaRawHandler
{
    protected override ValueTask<ReadOnlyMemory<byte>> HandleAsync(ReadOnlyMemory<byte> value, LambdaContext context, CancellationToken deadline) =>
        new(value);
}
