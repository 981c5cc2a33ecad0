using LambdaKit;
using LambdaKit.Events.Json;
using OrderMails;

namespace Samples.Tests;

public sealed class OrderMailRouterTests
{
    private readonly InMemoryMailbox _mailbox = new();
    private readonly FakeLambdaContext _context = FakeLambdaContext.For("order-mails");

    [Fact]
    public async Task Order_that_was_placed_is_confirmed()
    {
        var placed = Events.EventBridge("shop.orders", "OrderPlaced", new OrderPlaced("A-1001", "ana@example.com", 44.90m), OrderMailsJson.Default.OrderPlaced);

        await new OrderMailRouter(_mailbox).InvokeAsync(placed, _context);

        Assert.Equal([("ana@example.com", "Thank you for order A-1001. We charge 44.90.")], _mailbox.Sent);
    }

    [Fact]
    public async Task Order_that_was_shipped_is_announced()
    {
        var shipped = Events.EventBridge("shop.orders", "OrderShipped", new OrderShipped("A-1001", "ana@example.com", "Northern Post"), OrderMailsJson.Default.OrderShipped);

        await new OrderMailRouter(_mailbox).InvokeAsync(shipped, _context);

        Assert.Equal([("ana@example.com", "Northern Post brings your order A-1001.")], _mailbox.Sent);
    }

    [Fact]
    public async Task Event_without_a_route_fails_and_says_which_it_is()
    {
        var returned = Events.EventBridge("shop.orders", "OrderReturned", JsonValue.Parse("{}"));

        var failure = await Assert.ThrowsAsync<LambdaConfigurationException>(() => new OrderMailRouter(_mailbox).InvokeAsync(returned, _context).AsTask());

        Assert.Contains("'OrderReturned'", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Log_names_the_order_and_not_the_customer()
    {
        var placed = Events.EventBridge("shop.orders", "OrderPlaced", new OrderPlaced("A-1001", "ana@example.com", 44.90m), OrderMailsJson.Default.OrderPlaced);

        await new OrderMailRouter(_mailbox).InvokeAsync(placed, _context);

        Assert.Equal("Confirmed A-1001", Assert.Single(_context.Log).Message);
    }
}
