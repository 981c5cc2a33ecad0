namespace LambdaKit.Tests.Runtime;

/// <summary>A handler whose first result cannot be written, after a part of it has been.</summary>
internal sealed class UnwritableHandler() : LambdaHandler<ReadOnlyMemory<byte>, HalfWritten>(TestJson.Default.HalfWritten)
{
    protected override ValueTask<HalfWritten> HandleAsync(ReadOnlyMemory<byte> value, LambdaContext context, CancellationToken deadline) =>
        new(new HalfWritten(context.RequestId, context.RequestId == "a" ? null : 2));
}
