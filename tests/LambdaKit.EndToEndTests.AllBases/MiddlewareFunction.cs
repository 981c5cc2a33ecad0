using Microsoft.Extensions.Logging;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>Counts the orders that reach it; it has middleware around it.</summary>
internal sealed class MiddlewareFunction() : LambdaHandler<Order, Order>(OrderJson.Default.Order, OrderJson.Default.Order)
{
    private int _handled;

    protected override ValueTask<Order> HandleAsync(Order value, LambdaContext context, CancellationToken deadline)
    {
        if (value.Quantity == 0)
            throw new KeyNotFoundException("There is no such order.");
        context.Logger.LogInformation("Got {What}", value.Id);
        context.Metrics.Add("Orders", 1);
        return new(value with { Quantity = ++_handled });
    }
}
