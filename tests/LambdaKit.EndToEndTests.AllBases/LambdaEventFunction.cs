using Microsoft.Extensions.Logging;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>Takes an order, and returns nothing.</summary>
internal sealed class LambdaEventFunction() : LambdaHandler<Order>(OrderJson.Default.Order)
{
    protected override ValueTask HandleAsync(Order value, LambdaContext context, CancellationToken deadline)
    {
        context.Logger.LogInformation("Got {What}", value.Id);
        return default;
    }
}
