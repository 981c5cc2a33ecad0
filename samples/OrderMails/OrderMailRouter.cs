using LambdaKit;
using LambdaKit.Events.EventBridge;
using LambdaKit.Handlers;
using Microsoft.Extensions.Logging;

namespace OrderMails;

/// <summary>Writes to customers when something happens to their orders: each kind of event goes to a method of its own, with its detail as an object.</summary>
/// <remarks>The rule's pattern: <c>{ "source": ["shop.orders"], "detail-type": ["OrderPlaced", "OrderShipped"] }</c>.</remarks>
public sealed class OrderMailRouter(IMailbox mailbox) : EventBridgeRouter
{
    protected override void Map(EventBridgeRoutes routes) => routes
        .On("shop.orders", "OrderPlaced", OrderMailsJson.Default.OrderPlaced, ConfirmAsync)
        .On("shop.orders", "OrderShipped", OrderMailsJson.Default.OrderShipped, AnnounceAsync);

    private async ValueTask ConfirmAsync(OrderPlaced detail, EventBridgeEvent value, LambdaContext context, CancellationToken deadline)
    {
        await mailbox.SendAsync(detail.Email, $"Thank you for order {detail.OrderId}. We charge {detail.Total:0.00}.", deadline);
        context.Logger.LogInformation("Confirmed {OrderId}", detail.OrderId); // Not the address: a log is read by many.
    }

    private async ValueTask AnnounceAsync(OrderShipped detail, EventBridgeEvent value, LambdaContext context, CancellationToken deadline)
    {
        await mailbox.SendAsync(detail.Email, $"{detail.Carrier} brings your order {detail.OrderId}.", deadline);
        context.Logger.LogInformation("Announced {OrderId}", detail.OrderId);
    }
}
