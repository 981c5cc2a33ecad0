using LambdaKit.Events.EventBridge;
using LambdaKit.Events.EventBridge.S3;
using LambdaKit.Events.Json;
using LambdaKit.Handlers;
using LambdaKit.Testing;
using LambdaKit.Tests.Runtime.Wire;

namespace LambdaKit.Tests.Handlers;

public sealed class EventBridgeRouterTests
{
    private readonly FakeLambdaContext _context = FakeLambdaContext.For("orders");

    [Fact]
    public async Task Each_event_goes_to_the_method_of_its_source_and_detail_type()
    {
        var router = new Router(tolerant: false);

        await router.InvokeAsync(Testing.Events.EventBridge("aws.s3", "Object Created", JsonValue.Parse("""{"bucket":{"name":"photos"}}""")), _context);
        await router.InvokeAsync(Testing.Events.EventBridge("shop", "OrderPlaced", new Order("Ada", 1, null), TestJson.Default.Order), _context);
        await router.InvokeAsync(Testing.Events.EventBridge("shop", "OrderShipped", JsonValue.Null), _context);

        Assert.Equal(["object in photos", "order of Ada", "OrderShipped"], router.Seen);
    }

    [Fact]
    public async Task An_event_without_a_route_is_an_error_that_names_it()
    {
        var refused = await Assert.ThrowsAsync<LambdaConfigurationException>(
            () => new Router(tolerant: false).InvokeAsync(Testing.Events.EventBridge("shop", "orderplaced", JsonValue.Parse("{}")), _context).AsTask());

        Assert.Equal(
            "'Router' has no route for events of 'shop' with the detail type 'orderplaced'. Map one, narrow the rule's pattern, or override HandleUnmatchedAsync.", refused.Message);
    }

    [Fact]
    public async Task An_event_without_a_route_goes_to_the_method_that_is_overridden_for_it()
    {
        var router = new Router(tolerant: true);

        await router.InvokeAsync(Testing.Events.EventBridge("other", "OrderPlaced", JsonValue.Parse("{}")), _context);

        Assert.Equal(["unmatched other"], router.Seen);
    }

    [Fact]
    public async Task A_payload_of_another_source_is_refused_with_what_to_do()
    {
        var refused = await Assert.ThrowsAsync<LambdaConfigurationException>(() => new Router(tolerant: true).InvokeJsonAsync("""{"name":"secret"}""", _context));

        Assert.StartsWith("'Router' takes events of an EventBridge bus, but the payload is none, and of no source that is known.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_routes_for_the_same_events_stop_the_functions_start()
    {
        using var server = new RawServer();
        using var function = RunningFunction.Start(server.Address, LambdaHost.Create().Map("function", () => new DoubleRouter()));
        var connection = server.Accept();

        var error = connection.ReadRequest();
        connection.Accept();

        Assert.Equal(1, function.WaitForExit());
        Assert.Equal("/2018-06-01/runtime/init/error", error.Path);
        Assert.Contains("There are two routes for events of 'shop' with the detail type 'OrderPlaced'", error.BodyText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_router_without_routes_is_refused() =>
        Assert.StartsWith(
            "'EmptyRouter' maps no events",
            (await Assert.ThrowsAsync<LambdaConfigurationException>(() => new EmptyRouter().InvokeAsync(Testing.Events.EventBridge("a", "b", JsonValue.Null), _context).AsTask())).Message,
            StringComparison.Ordinal);

    private sealed class Router(bool tolerant) : EventBridgeRouter
    {
        public List<string> Seen { get; } = [];

        protected override void Map(EventBridgeRoutes routes) => routes
            .On("aws.s3", S3ObjectCreated.DetailType, S3ObjectCreated.Serializer, HandleAsync)
            .On("shop", "OrderPlaced", TestJson.Default.Order, HandleAsync)
            .On("shop", "OrderShipped", HandleShippedAsync);

        protected override ValueTask HandleUnmatchedAsync(EventBridgeEvent value, LambdaContext context, CancellationToken deadline) =>
            tolerant ? Note("unmatched " + value.Source) : base.HandleUnmatchedAsync(value, context, deadline);

        private ValueTask HandleAsync(S3ObjectCreated detail, EventBridgeEvent value, LambdaContext context, CancellationToken deadline) => Note("object in " + detail.Bucket?.Name);

        private ValueTask HandleAsync(Order detail, EventBridgeEvent value, LambdaContext context, CancellationToken deadline) => Note("order of " + detail.Name);

        private ValueTask HandleShippedAsync(EventBridgeEvent value, LambdaContext context, CancellationToken deadline) => Note(value.DetailType!);

        private ValueTask Note(string what)
        {
            Seen.Add(what);
            return default;
        }
    }

    private sealed class DoubleRouter : EventBridgeRouter
    {
        protected override void Map(EventBridgeRoutes routes) =>
            routes.On("shop", "OrderPlaced", (_, _, _) => default).On("shop", "OrderPlaced", TestJson.Default.Order, (_, _, _, _) => default);
    }

    private sealed class EmptyRouter : EventBridgeRouter
    {
        protected override void Map(EventBridgeRoutes routes)
        {
        }
    }
}
