using Microsoft.Extensions.Logging;

namespace LambdaKit.Testing.Tests;

/// <summary>A handler with types of its own.</summary>
internal sealed class PricingHandler() : LambdaHandler<Order, Receipt>(TestJson.Default.Order, TestJson.Default.Receipt)
{
    protected override ValueTask<Receipt> HandleAsync(Order value, LambdaContext context, CancellationToken deadline)
    {
        context.Logger.LogInformation("Pricing {OrderId}", value.Id);
        return new(new Receipt(value.Id, value.Quantity * 2.5m));
    }
}
