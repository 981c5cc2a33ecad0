using LambdaKit.Http;
using LambdaKit.Testing;

namespace LambdaKit.Tests.Http;

/// <summary>What other libraries get wrong in functions behind HTTP, each as a test.</summary>
public sealed class PeerDefectTests
{
    [Fact]
    public async Task D8_A_request_that_comes_within_the_margin_is_still_the_routes_to_decide()
    {
        var wasCancelled = false;
        var handler = new RoutedHandler(routes => routes.Get("/", (_, deadline) =>
        {
            wasCancelled = deadline.IsCancellationRequested;
            return new(HttpResult.Text("in time"));
        }));

        var result = await handler.SendAsync("GET", "/", context: WithinMargin());

        Assert.True(wasCancelled);
        Assert.Equal((200, "in time"), (result.StatusCode, result.GetText()));
    }

    [Fact]
    public async Task D8_A_request_that_comes_within_the_margin_is_a_504_if_the_route_gives_up()
    {
        var handler = new RoutedHandler(routes => routes.Get("/", (_, deadline) =>
        {
            deadline.ThrowIfCancellationRequested();
            return new(HttpResult.Ok());
        }));

        Assert.Equal(504, (await handler.SendAsync("GET", "/", context: WithinMargin())).StatusCode);
    }

    [Fact]
    public async Task D9_Requests_at_once_in_one_handler_do_not_see_each_other()
    {
        var gate = new TaskCompletionSource();
        var handler = new RoutedHandler(routes => routes.Put("/parcels/{id}", ParcelJson.Default.Parcel, async (body, call, _) =>
        {
            if (call.Path("id") == "first")
                await gate.Task;
            return HttpResult.Text($"{call.Path("id")} {call.Query("q")} {body.Sku} {call.Context.RequestId}");
        }));

        var first = handler.SendAsync("PUT", "/parcels/first?q=1", new() { Body = """{"sku":"tea","quantity":1}""" }, FakeLambdaContext.For("d9").WithRequestId("r-1")).AsTask();
        var second = await handler.SendAsync("PUT", "/parcels/second?q=2", new() { Body = """{"sku":"coffee","quantity":1}""" }, FakeLambdaContext.For("d9").WithRequestId("r-2"));
        gate.SetResult();

        Assert.Equal("second 2 coffee r-2", second.GetText());
        Assert.Equal("first 1 tea r-1", (await first).GetText());
    }

    [Fact]
    public async Task D10_Answer_at_the_deadline_waits_until_the_handler_has_ended()
    {
        var context = FakeLambdaContext.For("d10").WithTimeout(TimeSpan.FromSeconds(30));
        var cleanUp = new TaskCompletionSource();
        var handler = new RoutedHandler(routes => routes.Get("/", async (_, deadline) =>
        {
            try
            {
                await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, deadline);
            }
            finally
            {
                await cleanUp.Task;
            }

            return HttpResult.Ok();
        }));

        var running = handler.SendAsync("GET", "/", context: context).AsTask();
        context.Advance(TimeSpan.FromSeconds(30));
        var endedBefore = running.IsCompleted;
        cleanUp.SetResult();

        Assert.False(endedBefore);
        Assert.Equal(504, (await running).StatusCode);
    }

    private static FakeLambdaContext WithinMargin() =>
        FakeLambdaContext.For("d8").WithTimeout(TimeSpan.FromMilliseconds(100)).WithDeadlineMargin(TimeSpan.FromMilliseconds(500));
}
