using LambdaKit.Batches;

namespace LambdaKit.Benchmarks.Batches;

/// <summary>The same by the batch engine.</summary>
internal sealed class OrdersHandler() : SqsHandler<QueuedOrder>(QueuedOrderJson.Default.QueuedOrder)
{
    private int _sum;

    protected override ValueTask HandleAsync(SqsMessage<QueuedOrder> record, LambdaContext context, CancellationToken deadline)
    {
        _sum += record.Body.Order;
        return default;
    }
}
