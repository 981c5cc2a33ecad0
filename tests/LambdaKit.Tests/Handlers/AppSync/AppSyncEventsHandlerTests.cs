using LambdaKit.Events.AppSyncEvents;
using LambdaKit.Handlers.AppSync;
using LambdaKit.Testing;

namespace LambdaKit.Tests.Handlers.AppSync;

public sealed class AppSyncEventsHandlerTests
{
    private readonly FakeLambdaContext _context = FakeLambdaContext.For("channels");

    [Theory]
    [InlineData("/news/sports", "whole")]
    [InlineData("/news/sports/tennis", "sports below")]
    [InlineData("/news/world", "news below")]
    [InlineData("/news/sportsman", "news below")]
    [InlineData("/other", "all")]
    [InlineData("/news", "all")]
    public async Task The_most_specific_channel_is_taken(string channel, string expected)
    {
        var result = await Handler(routes => routes
                .Publish("/*", Named("all")).Publish("/news/*", Named("news below")).Publish("/news/sports", Named("whole")).Publish("/news/sports/*", Named("sports below")))
            .InvokeAsync(Publish(channel, """{"id":"1","payload":{"Count":1}}"""), _context);

        Assert.Equal(expected, result!.Events[0].Payload!.Value["Name"].GetString());

        static AppSyncPublishDelegate<Events.Json.JsonValue> Named(string name) => (_, _, _, _) => new(Events.Json.JsonValue.Parse($$"""{"Name":"{{name}}"}"""));
    }

    [Fact]
    public async Task Each_event_goes_on_is_changed_dropped_or_refused_by_itself()
    {
        var result = await Handler(routes => routes.Publish("/news/*", TestJson.Default.TaskInput, HandleAsync)).InvokeAsync(
            Publish("/news/a", """{"id":"1","payload":{"Name":"a","Count":1}}""", """{"id":"2","payload":{"Count":0}}""", """{"id":"3","payload":{"Count":-1}}""", """{"id":"4","payload":{"Count":"x"}}"""),
            _context);

        Assert.StartsWith(
            """{"events":[{"id":"1","payload":{"Name":"a","Count":2}},{"id":"3","error":"No debts."},{"id":"4","error":""", result!.ToJson(), StringComparison.Ordinal);
        Assert.Equal(3, result.Events.Count);

        static async ValueTask<TaskInput?> HandleAsync(TaskInput payload, AppSyncEventsRequest request, LambdaContext context, CancellationToken deadline)
        {
            await Task.Yield();
            return payload.Count switch { < 0 => throw new InvalidOperationException("No debts."), 0 => null, _ => payload with { Count = payload.Count + 1 } };
        }
    }

    [Fact]
    public async Task Who_is_not_authorized_is_refused_as_a_whole()
    {
        var result = await Handler(routes => routes.Publish("/news/*", (_, _, _, _) => throw new UnauthorizedAccessException("Not yours.")))
            .InvokeAsync(Publish("/news/a", """{"id":"1","payload":1}"""), _context);

        Assert.Equal("""{"error":"Not yours."}""", result!.ToJson());
    }

    [Fact]
    public async Task A_subscription_is_accepted_by_null_and_refused_by_an_error()
    {
        var handler = Handler(routes => routes.Subscribe("/news/*", (request, _, _) => request.Info!.Channel!.Path == "/news/secret" ? throw new InvalidOperationException("Not yours.") : default));

        Assert.Equal("null", await handler.InvokeJsonAsync(Subscribe("/news/sports").ToJson(), _context));
        Assert.Equal("""{"error":"Not yours."}""", await handler.InvokeJsonAsync(Subscribe("/news/secret").ToJson(), FakeLambdaContext.For("channels")));
        Assert.Equal("""{"error":"The channel '/other' is not open."}""", await handler.InvokeJsonAsync(Subscribe("/other").ToJson(), FakeLambdaContext.For("channels")));
    }

    [Fact]
    public async Task Without_any_channel_for_publishing_events_go_on_as_they_are()
    {
        var result = await Handler(routes => routes.Subscribe("/news/*", (_, _, _) => default)).InvokeAsync(Publish("/other", """{"id":"1","payload":{"x":null}}"""), _context);

        Assert.Equal("""{"events":[{"id":"1","payload":{"x":null}}]}""", result!.ToJson());
    }

    [Theory]
    [InlineData("news")]
    [InlineData("/news/*/tennis")]
    [InlineData("/news*")]
    [InlineData("/news/")]
    [InlineData("*")]
    public async Task A_channel_that_can_not_be_mapped_is_refused_with_what_can(string channel) =>
        Assert.StartsWith(
            $"'{channel}' is no channel that can be mapped.",
            (await Assert.ThrowsAsync<LambdaConfigurationException>(
                () => Handler(routes => routes.Subscribe(channel, (_, _, _) => default)).InvokeAsync(Subscribe("/news"), _context).AsTask())).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("/news/*")]
    [InlineData("/news")]
    public async Task A_channel_that_is_mapped_twice_is_refused(string channel) =>
        Assert.Contains(
            "There are two routes for the channel",
            (await Assert.ThrowsAsync<LambdaConfigurationException>(
                () => Handler(routes => routes.Subscribe(channel, (_, _, _) => default).Subscribe(channel, (_, _, _) => default)).InvokeAsync(Subscribe("/news"), _context).AsTask())).Message,
            StringComparison.Ordinal);

    [Fact]
    public async Task A_payload_of_another_source_is_refused_with_what_to_do() =>
        Assert.StartsWith(
            "'Channels' takes what is done to channels of an AppSync Event API, but the payload is of the source 'Sqs'.",
            (await Assert.ThrowsAsync<LambdaConfigurationException>(() => Handler(_ => { }).InvokeJsonAsync(Testing.Events.Sqs("secret").ToJson(), _context))).Message,
            StringComparison.Ordinal);

    private static AppSyncEventsRequest Publish(string channel, params string[] events) =>
        AppSyncEventsRequest.Parse($$$"""{"info":{"channel":{"path":"{{{channel}}}"},"operation":"PUBLISH"},"events":[{{{string.Join(',', events)}}}]}""");

    private static AppSyncEventsRequest Subscribe(string channel) => AppSyncEventsRequest.Parse($$$"""{"info":{"channel":{"path":"{{{channel}}}"},"operation":"SUBSCRIBE"},"events":null}""");

    private static Channels Handler(Action<AppSyncEventsRoutes> map) => new(map);

    private sealed class Channels(Action<AppSyncEventsRoutes> map) : AppSyncEventsHandler
    {
        protected override void Map(AppSyncEventsRoutes routes) => map(routes);
    }
}
