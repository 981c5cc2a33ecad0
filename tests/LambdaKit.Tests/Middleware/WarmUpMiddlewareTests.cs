using System.Text;
using LambdaKit.Http;
using LambdaKit.Middleware;
using LambdaKit.Testing;
using LambdaKit.Tests.Runtime.Wire;

namespace LambdaKit.Tests.Middleware;

public sealed class WarmUpMiddlewareTests
{
    private readonly FakeLambdaContext _context = FakeLambdaContext.For("orders");
    private int _calls;

    [Theory]
    [InlineData("""{"source":"serverless-plugin-warmup"}""", true)]
    [InlineData("""{ "source" : "cron", "warmup" : true }""", true)]
    [InlineData("""{"warmup":false}""", false)]
    [InlineData("""{"warmup":"true"}""", false)]
    [InlineData("""{"detail":{"warmup":true}}""", false)]
    [InlineData("""["warmup"]""", false)]
    [InlineData("""{"warmup":tr""", false)]
    [InlineData("", false)]
    public async Task Calls_that_only_warm_are_told_by_the_top_of_the_event(string payload, bool isWarmUp)
    {
        var result = await Counting().With(new WarmUpMiddleware()).InvokeAsync(Encoding.UTF8.GetBytes(payload), _context);

        Assert.Equal((isWarmUp ? 0 : 1, isWarmUp ? "" : payload), (_calls, Encoding.UTF8.GetString(result.Span)));
    }

    [Fact]
    public async Task A_delay_keeps_the_environment_busy()
    {
        var running = Counting().With(new WarmUpMiddleware(new WarmUpOptions { Delay = TimeSpan.FromMilliseconds(75) }))
            .InvokeAsync("""{"warmup":true}"""u8.ToArray(), _context).AsTask();

        _context.Advance(TimeSpan.FromMilliseconds(74));
        Assert.False(running.IsCompleted);
        _context.Advance(TimeSpan.FromMilliseconds(1));

        await running.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task A_function_may_have_its_own_sign_and_answer()
    {
        var middleware = new WarmUpMiddleware(new WarmUpOptions
        {
            IsWarmUp = invocation => invocation.Payload.Length == 0,
            Answer = _ => new ReadOnlyMemory<byte>("\"warm\""u8.ToArray()),
        });

        var result = await Counting().With(middleware).InvokeAsync(default, _context);

        Assert.Equal("\"warm\""u8.ToArray(), result.ToArray());
    }

    [Fact]
    public void An_http_function_answers_such_a_call_with_nothing_though_it_is_no_request()
    {
        using var server = new RawServer();
        using var function = RunningFunction.Start(server, new Api().With(new WarmUpMiddleware()));
        var connection = server.Accept();

        connection.Serve("a", """{"warmup":true}""");
        var answer = connection.ReadRequest();

        Assert.Equal(("/2018-06-01/runtime/invocation/a/response", ""), (answer.Path, answer.BodyText));
    }

    [Fact]
    public void A_negative_delay_is_refused() =>
        Assert.Contains("zero or more", Assert.Throws<ArgumentException>(() => new WarmUpMiddleware(new WarmUpOptions { Delay = TimeSpan.FromTicks(-1) })).Message, StringComparison.Ordinal);

    private DelegateHandler Counting() => new((payload, _) =>
    {
        _calls++;
        return new(payload);
    });

    private sealed class Api : HttpHandler
    {
        protected override void Map(HttpRoutes routes) => routes.Get("/", _ => HttpResult.NoContent());
    }
}
