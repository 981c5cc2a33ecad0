namespace LambdaKit.Tests;

/// <summary>A handler of raw bytes that a test gives as a function.</summary>
internal sealed class DelegateHandler(Func<ReadOnlyMemory<byte>, LambdaContext, ValueTask<ReadOnlyMemory<byte>>> handle) : LambdaRawHandler
{
    /// <summary>A handler that answers with the event itself.</summary>
    public static DelegateHandler Echo() => new((payload, _) => new(payload));

    protected override ValueTask<ReadOnlyMemory<byte>> HandleAsync(ReadOnlyMemory<byte> value, LambdaContext context, CancellationToken deadline) =>
        handle(value, context);
}
