using LambdaKit.Testing;
using Microsoft.Extensions.Logging;

namespace Orders.Tests;

public sealed class OrdersQueueTests
{
    private static readonly NewOrder Coffee = new("coffee-beans-1kg", 2);
    private static readonly NewOrder Nothing = new("tea-assam-500g", 0);

    private readonly InMemoryOrderStore _store = new();

    [Fact]
    public async Task Every_message_places_an_order()
    {
        var batch = Events.Sqs(OrdersJson.Default.NewOrder, Coffee, Coffee);

        var response = await new OrdersQueue(_store).InvokeAsync(batch, FakeLambdaContext.For("orders-queue"));

        Assert.Empty(response.BatchItemFailures);
        Assert.Equal(["A-1001", "A-1002", "A-1003"], _store.All.Select(order => order.Id));
    }

    [Fact]
    public async Task Message_that_fails_is_handed_back_while_the_others_are_done()
    {
        var batch = Events.Sqs(OrdersJson.Default.NewOrder, Coffee, Nothing, Coffee);
        var context = FakeLambdaContext.For("orders-queue");

        var response = await new OrdersQueue(_store).InvokeAsync(batch, context);

        Assert.Equal([batch.Records[1].MessageId], response.BatchItemFailures.Select(failure => failure.ItemIdentifier));
        Assert.Equal(3, _store.All.Count);
        Assert.Equal(LogLevel.Error, Assert.Single(context.Log).Level);
    }

    [Fact]
    public async Task Message_that_is_no_JSON_fails_alone()
    {
        var batch = Events.Sqs("no JSON", """{"sku":"cocoa-250g","quantity":5}""");

        var response = await new OrdersQueue(_store).InvokeAsync(batch, FakeLambdaContext.For("orders-queue"));

        Assert.Equal(batch.Records[0].MessageId, Assert.Single(response.BatchItemFailures).ItemIdentifier);
        Assert.Contains(_store.All, order => order.Sku == "cocoa-250g");
    }

    [Fact]
    public async Task Messages_that_there_is_no_time_for_are_handed_back()
    {
        var batch = Events.Sqs(OrdersJson.Default.NewOrder, Coffee, Coffee);
        var context = FakeLambdaContext.For("orders-queue").WithTimeout(TimeSpan.FromSeconds(30));

        context.Advance(TimeSpan.FromSeconds(30));
        var response = await new OrdersQueue(_store).InvokeAsync(batch, context);

        Assert.Equal(2, response.BatchItemFailures.Count);
        Assert.Single(_store.All);
    }

    [Fact]
    public async Task Sample_event_with_one_bad_message_names_it_alone()
    {
        var json = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "events", "sqs-orders-with-one-bad-message.json"));

        var answer = await new OrdersQueue(_store).InvokeJsonAsync(json, FakeLambdaContext.For("orders-queue"));

        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"6d0a51c4-3f0e-4c6b-9a55-0f4f6b1a0002"}]}""", answer);
    }
}
