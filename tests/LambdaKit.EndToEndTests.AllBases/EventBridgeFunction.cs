using LambdaKit.Events.EventBridge;
using LambdaKit.Handlers;
using Microsoft.Extensions.Logging;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>Takes orders that were placed.</summary>
internal sealed class EventBridgeFunction() : EventBridgeHandler<Order>(OrderJson.Default.Order)
{
    protected override ValueTask HandleAsync(Order detail, EventBridgeEvent value, LambdaContext context, CancellationToken deadline)
    {
        context.Logger.LogInformation("Got {What}", detail.Id);
        return default;
    }
}
