namespace LambdaKit.Tests.Runtime;

/// <summary>A handler without a result.</summary>
internal sealed class NothingHandler : LambdaHandler<ReadOnlyMemory<byte>>
{
    protected override ValueTask HandleAsync(ReadOnlyMemory<byte> value, LambdaContext context, CancellationToken deadline) => default;
}
