using LambdaKit.Batches;
using Microsoft.Extensions.Logging;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>Adds up the orders of a table in windows.</summary>
internal sealed class DynamoDbWindowFunction() : DynamoDbWindowHandler<Order, Order>(OrderJson.Default.Order, OrderJson.Default.Order)
{
    protected override Order Start(StreamWindow window) => new("all", 0);

    protected override ValueTask<Order> AddAsync(DynamoDbChange<Order> record, Order state, StreamWindow window, LambdaContext context, CancellationToken deadline) =>
        new(state with { Quantity = state.Quantity + (record.After?.Quantity ?? 0) });

    protected override ValueTask EndAsync(Order state, StreamWindow window, LambdaContext context, CancellationToken deadline)
    {
        context.Logger.LogInformation("Got {What}", state.Quantity);
        return default;
    }
}
