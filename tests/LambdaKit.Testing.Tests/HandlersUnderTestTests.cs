using LambdaKit.Events.HttpApi;

namespace LambdaKit.Testing.Tests;

public sealed class HandlersUnderTestTests
{
    [Fact]
    public async Task A_handler_is_called_with_an_object_and_returns_one()
    {
        var context = FakeLambdaContext.For("pricing");

        var receipt = await new PricingHandler().InvokeAsync(new Order("A-1", 4), context);

        Assert.Equal(new Receipt("A-1", 10), receipt);
        Assert.Equal("Pricing A-1", Assert.Single(context.Log).Message);
    }

    [Fact]
    public async Task Middleware_runs_around_the_handler_the_first_one_outermost()
    {
        var handler = new PricingHandler().With(new Discount(0.5m)).With(new Discount(0.1m));

        var receipt = await handler.InvokeAsync(new Order("A-1", 4), FakeLambdaContext.For("pricing"));

        Assert.Equal(0.5m, receipt.Total);
    }

    [Fact]
    public async Task Advancing_the_clock_ends_a_handler_that_waits_for_its_deadline()
    {
        var timing = new Timing();
        var context = FakeLambdaContext.For("waiting").WithTimeout(TimeSpan.FromSeconds(30)).WithDeadlineMargin(TimeSpan.Zero);

        var running = new WaitingHandler().With(timing).InvokeAsync(new Order("A-1", 1), context);
        Assert.False(running.IsCompleted);
        context.Advance(TimeSpan.FromSeconds(30));

        await Assert.ThrowsAsync<TaskCanceledException>(running.AsTask);
        Assert.Equal(TimeSpan.FromSeconds(30), Assert.Single(timing.Times));
    }

    [Fact]
    public async Task JSON_goes_in_and_comes_out_as_in_Lambda()
    {
        var handler = new PricingHandler().With(new Discount(0.5m));

        var answer = await handler.InvokeJsonAsync("""{"id":"A-1","quantity":4}""", FakeLambdaContext.For("pricing"));

        Assert.Equal("""{"id":"A-1","total":5.00}""", answer);
    }

    [Fact]
    public async Task A_handler_that_fails_throws_what_it_threw()
    {
        var context = FakeLambdaContext.For("waiting").WithTimeout(TimeSpan.FromSeconds(1));

        var running = new WaitingHandler().InvokeJsonAsync("""{"id":"A-1","quantity":4}""", context);
        context.Advance(TimeSpan.FromSeconds(1));

        await Assert.ThrowsAsync<TaskCanceledException>(() => running);
    }

    [Fact]
    public async Task A_handler_without_a_result_answers_nothing()
    {
        Assert.Equal("", await new Swallowing().InvokeJsonAsync("{}", FakeLambdaContext.For("swallowing")));
    }

    [Fact]
    public async Task JSON_that_is_none_is_refused_as_in_Lambda()
    {
        var request = Events.HttpApi("GET", "/").ToJson();

        await Assert.ThrowsAsync<LambdaKit.Events.EventFormatException>(
            () => new CountdownHandler().InvokeJsonAsync(request[..^1], FakeLambdaContext.For("countdown")));
    }

    [Fact]
    public async Task An_answer_that_Lambda_would_not_pass_on_is_refused()
    {
        var exception = await Assert.ThrowsAnyAsync<Exception>(
            () => new Echo().InvokeJsonAsync($"\"{new string('x', LambdaLimits.MaxResponseBytes)}\"", FakeLambdaContext.For("echo")));

        Assert.Contains($"{LambdaLimits.MaxResponseBytes + 2} bytes", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_streamed_answer_is_kept_write_by_write()
    {
        var answer = new FakeResponseStream();

        await new CountdownHandler().InvokeAsync(Events.FunctionUrl("GET", "/"), answer, FakeLambdaContext.For("countdown"));

        Assert.True(answer.HasBegun);
        Assert.Equal(200, answer.Prelude?.StatusCode);
        Assert.Equal("text/plain", answer.Prelude?.Headers["Content-Type"]);
        Assert.Equal(3, answer.Chunks.Count);
        Assert.Equal("2\n"u8.ToArray(), answer.Chunks[1].ToArray());
        Assert.Equal("3\n2\n1\n", answer.GetText());
        Assert.Equal(6, answer.Stream.Length);
    }

    [Fact]
    public async Task A_streaming_handler_takes_JSON_too()
    {
        var answer = await new CountdownHandler().InvokeJsonAsync(Events.FunctionUrl("GET", "/").ToJson(), FakeLambdaContext.For("countdown"));

        Assert.Equal("3\n2\n1\n", answer);
    }

    [Fact]
    public void A_stream_that_nothing_was_written_to_has_not_begun()
    {
        var answer = new FakeResponseStream();

        answer.Stream.Prelude = new HttpResponsePrelude { StatusCode = 204 };
        Assert.False(answer.HasBegun);
        answer.Stream.Flush();

        Assert.True(answer.HasBegun);
        Assert.Equal(204, answer.Prelude?.StatusCode);
        Assert.Empty(answer.Chunks);
        Assert.Equal("application/octet-stream", answer.ContentType);
    }

    private sealed class Swallowing : LambdaHandler<ReadOnlyMemory<byte>>
    {
        protected override ValueTask HandleAsync(ReadOnlyMemory<byte> value, LambdaContext context, CancellationToken deadline) => default;
    }

    private sealed class Echo : LambdaRawHandler
    {
        protected override ValueTask<ReadOnlyMemory<byte>> HandleAsync(ReadOnlyMemory<byte> value, LambdaContext context, CancellationToken deadline) => new(value);
    }
}
