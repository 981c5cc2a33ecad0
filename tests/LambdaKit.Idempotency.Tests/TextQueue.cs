using LambdaKit.Batches;

namespace LambdaKit.Idempotency.Tests;

/// <summary>A queue's handler that notes the bodies it has handled, and does what a test wants with each.</summary>
internal sealed class TextQueue(IdempotencyOptions options, Action<string>? handle = null) : SqsHandler<string>
{
    public List<string> Handled { get; } = [];

    protected override BatchPolicy Policy { get; } = new() { RecordMiddleware = [new IdempotentRecords(options)], MaxParallelism = 1 };

    protected override ValueTask HandleAsync(SqsMessage<string> record, LambdaContext context, CancellationToken deadline)
    {
        handle?.Invoke(record.Body);
        Handled.Add(record.Body);
        return default;
    }
}
