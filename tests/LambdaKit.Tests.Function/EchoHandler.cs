namespace LambdaKit.Tests.Function;

/// <summary>Answers with the event.</summary>
internal sealed class EchoHandler : LambdaRawHandler
{
    protected override ValueTask<ReadOnlyMemory<byte>> HandleAsync(ReadOnlyMemory<byte> value, LambdaContext context, CancellationToken deadline) => new(value);
}
