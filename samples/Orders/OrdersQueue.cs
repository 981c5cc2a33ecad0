using System.Text.Json;
using LambdaKit;
using LambdaKit.Events.Batches;
using LambdaKit.Events.Sqs;
using Microsoft.Extensions.Logging;

namespace Orders;

/// <summary>Places the orders that arrive through a queue. A message that fails is handed back for another try; the others of its batch are done.</summary>
/// <remarks>The event source mapping has to report batch item failures: <c>FunctionResponseTypes: [ReportBatchItemFailures]</c>.</remarks>
public sealed class OrdersQueue(IOrderStore store) : LambdaHandler<SqsEvent, SqsBatchResponse>
{
    protected override async ValueTask<SqsBatchResponse> HandleAsync(SqsEvent value, LambdaContext context, CancellationToken deadline)
    {
        var failures = new List<BatchItemFailure>();
        foreach (var message in value.Records)
        {
            try
            {
                deadline.ThrowIfCancellationRequested(); // Out of time: the rest of the batch is handed back.
                await PlaceAsync(message, deadline);
            }
            catch (Exception exception)
            {
                context.Logger.LogError(exception, "Message {MessageId} failed", message.MessageId);
                failures.Add(new BatchItemFailure(message.MessageId!)); // SQS gives every message an id.
            }
        }
        return new SqsBatchResponse { BatchItemFailures = failures };
    }

    private async ValueTask PlaceAsync(SqsMessage message, CancellationToken deadline)
    {
        var order = JsonSerializer.Deserialize(message.Body ?? "", OrdersJson.Default.NewOrder) ?? throw new InvalidDataException("The message holds no order.");
        if (order.FindMistake() is { } mistake)
            throw new InvalidDataException(mistake);
        await store.AddAsync(order, deadline);
    }
}
