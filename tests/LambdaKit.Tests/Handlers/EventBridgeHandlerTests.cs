using LambdaKit.Events;
using LambdaKit.Events.EventBridge;
using LambdaKit.Events.EventBridge.S3;
using LambdaKit.Events.Json;
using LambdaKit.Handlers;
using LambdaKit.Testing;

namespace LambdaKit.Tests.Handlers;

public sealed class EventBridgeHandlerTests
{
    private readonly FakeLambdaContext _context = FakeLambdaContext.For("orders");

    [Fact]
    public async Task A_detail_of_a_model_comes_typed_with_its_event()
    {
        var handler = new ObjectHandler();
        var created = Testing.Events.EventBridge("aws.s3", S3ObjectCreated.DetailType, JsonValue.Parse("""{"bucket":{"name":"photos"},"object":{"key":"cat.png"}}"""));

        await handler.InvokeAsync(created, _context);

        Assert.Equal("photos " + created.Id, handler.Seen);
    }

    [Fact]
    public async Task A_detail_of_the_authors_type_comes_typed()
    {
        var handler = new OrderHandler();

        await handler.InvokeAsync(Testing.Events.EventBridge("shop", "OrderPlaced", new Order("Ada", 1.5, null), TestJson.Default.Order), _context);

        Assert.Equal("Ada", handler.Seen);
    }

    [Fact]
    public async Task A_payload_of_another_source_is_refused_with_what_to_do()
    {
        var refused = await Assert.ThrowsAsync<LambdaConfigurationException>(() => new OrderHandler().InvokeJsonAsync(Testing.Events.Sqs("secret").ToJson(), _context));

        Assert.StartsWith("'OrderHandler' takes events of an EventBridge bus, but the payload is of the source 'Sqs'. Check what triggers the function", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_event_without_a_detail_is_an_error_that_says_so()
    {
        var refused = await Assert.ThrowsAsync<EventFormatException>(() => new OrderHandler().InvokeJsonAsync("""{"source":"shop","detail-type":"OrderPlaced"}""", _context));

        Assert.Contains("the detail is missing", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_method_throws_fails_the_invocation()
    {
        var placed = Testing.Events.EventBridge("shop", "OrderPlaced", new Order("fail", 1.5, null), TestJson.Default.Order);

        await Assert.ThrowsAsync<InvalidOperationException>(() => new OrderHandler().InvokeAsync(placed, _context).AsTask());
    }

    private sealed class ObjectHandler : EventBridgeHandler<S3ObjectCreated>
    {
        public string? Seen { get; private set; }

        protected override ValueTask HandleAsync(S3ObjectCreated detail, EventBridgeEvent value, LambdaContext context, CancellationToken deadline)
        {
            Seen = $"{detail.Bucket?.Name} {value.Id}";
            return default;
        }
    }

    private sealed class OrderHandler() : EventBridgeHandler<Order>(TestJson.Default.Order)
    {
        public string? Seen { get; private set; }

        protected override ValueTask HandleAsync(Order detail, EventBridgeEvent value, LambdaContext context, CancellationToken deadline)
        {
            Seen = detail.Name;
            return detail.Name == "fail" ? throw new InvalidOperationException("It can't be placed.") : default;
        }
    }
}
