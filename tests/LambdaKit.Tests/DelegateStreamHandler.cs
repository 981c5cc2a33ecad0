namespace LambdaKit.Tests;

/// <summary>A streaming handler of raw bytes that a test gives as a function.</summary>
internal sealed class DelegateStreamHandler(Func<ReadOnlyMemory<byte>, LambdaResponseStream, LambdaContext, ValueTask> handle) : LambdaStreamHandler<ReadOnlyMemory<byte>>
{
    protected override ValueTask HandleAsync(ReadOnlyMemory<byte> value, LambdaResponseStream answer, LambdaContext context, CancellationToken deadline) =>
        handle(value, answer, context);
}
