using LambdaKit.Handlers;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>Doubles an order, if it has one.</summary>
internal sealed class StepFunctionsTaskFunction() : StepFunctionsTaskHandler<Order, Order>(OrderJson.Default.Order, OrderJson.Default.Order)
{
    protected override ValueTask<Order> ExecuteAsync(Order input, LambdaContext context, CancellationToken deadline) =>
        input.Quantity == 0 ? throw new LambdaFunctionException("OutOfStock", "There is none left.") : new(input with { Quantity = input.Quantity * 2 });
}
