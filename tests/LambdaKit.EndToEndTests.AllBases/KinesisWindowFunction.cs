using LambdaKit.Batches;
using Microsoft.Extensions.Logging;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>Adds up the orders of a Kinesis stream in windows.</summary>
internal sealed class KinesisWindowFunction() : KinesisWindowHandler<Order, Order>(OrderJson.Default.Order, OrderJson.Default.Order)
{
    protected override Order Start(StreamWindow window) => new("all", 0);

    protected override ValueTask<Order> AddAsync(KinesisRecord<Order> record, Order state, StreamWindow window, LambdaContext context, CancellationToken deadline) =>
        new(state with { Quantity = state.Quantity + record.Data.Quantity });

    protected override ValueTask EndAsync(Order state, StreamWindow window, LambdaContext context, CancellationToken deadline)
    {
        context.Logger.LogInformation("Got {What}", state.Quantity);
        return default;
    }
}
