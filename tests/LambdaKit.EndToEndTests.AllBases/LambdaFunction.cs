namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>Takes an order, and returns twice of it.</summary>
internal sealed class LambdaFunction() : LambdaHandler<Order, Order>(OrderJson.Default.Order, OrderJson.Default.Order)
{
    protected override ValueTask<Order> HandleAsync(Order value, LambdaContext context, CancellationToken deadline) =>
        new(value with { Quantity = value.Quantity * 2 });
}
