using LambdaKit.Batches;
using LambdaKit.Idempotency;
using Microsoft.Extensions.Logging;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>Takes the orders of a queue, each once, and fails those of nothing.</summary>
internal sealed class SqsFunction() : SqsHandler<Order>(OrderJson.Default.Order)
{
    protected override BatchPolicy Policy { get; } = new()
    {
        RecordMiddleware = [new RecordLogScope(), new IdempotentRecords(new IdempotencyOptions { Store = new InMemoryIdempotencyStore() })],
    };

    protected override ValueTask HandleAsync(SqsMessage<Order> record, LambdaContext context, CancellationToken deadline)
    {
        if (record.Body.Quantity == 0)
            throw new InvalidDataException("The order is for nothing.");
        context.Logger.LogInformation("Got {What}", record.Body.Id);
        return default;
    }
}
