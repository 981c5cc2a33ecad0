using LambdaKit;
using LambdaKit.Batches;

namespace Orders;

/// <summary>Places the orders that arrive through a queue. A message that fails is handed back for another try; the others of its batch are done.</summary>
/// <remarks>The event source mapping has to report batch item failures: <c>FunctionResponseTypes: [ReportBatchItemFailures]</c>.</remarks>
public sealed class OrdersQueue(IOrderStore store) : SqsHandler<NewOrder>(OrdersJson.Default.NewOrder)
{
    protected override async ValueTask HandleAsync(SqsMessage<NewOrder> record, LambdaContext context, CancellationToken deadline)
    {
        if (record.Body.FindMistake() is { } mistake)
            throw new PermanentFailureException(mistake);
        await store.AddAsync(record.Body, deadline);
    }
}
