using LambdaKit.Middleware;
using LambdaKit.Testing;

namespace LambdaKit.Tests.Middleware;

public sealed class FaultMiddlewareTests
{
    [Fact]
    public async Task The_same_seed_strikes_the_same_invocations_in_any_order_and_another_seed_strikes_others()
    {
        var first = await StrikesAsync(seed: 7, Enumerable.Range(0, 200));
        var again = await StrikesAsync(seed: 7, Enumerable.Range(0, 200).Reverse());
        var other = await StrikesAsync(seed: 8, Enumerable.Range(0, 200));

        Assert.Equal(first, again);
        Assert.NotEqual(first, other);
        Assert.InRange(first.Count, 30, 70); // A quarter of 200, give or take.
    }

    [Theory]
    [InlineData("live")]
    [InlineData("PROD")]
    [InlineData("production")]
    public async Task Nothing_goes_wrong_through_a_protected_alias_and_the_log_says_so_once(string alias)
    {
        var middleware = Always(Fault.Throttle(1));
        var context = FakeLambdaContext.For("orders").WithAlias(alias);

        await DelegateHandler.Echo().With(middleware).InvokeAsync(default, context);
        await DelegateHandler.Echo().With(middleware).InvokeAsync(default, context);

        Assert.Equal(["FaultsRefused"], context.Log.Select(entry => entry.EventId.Name!));
    }

    [Fact]
    public async Task A_throttled_invocation_fails_as_a_call_of_aws_does_and_the_handler_is_not_called()
    {
        var context = FakeLambdaContext.For("orders").WithAlias("test");
        var handler = new DelegateHandler((_, _) => throw new InvalidOperationException("The handler was called.")).With(Always(Fault.Throttle(1)));

        var exception = await Assert.ThrowsAsync<LambdaFunctionException>(() => handler.InvokeAsync(default, context).AsTask());

        Assert.Equal("ThrottlingException", exception.ErrorType);
        Assert.Equal("A fault is injected: throttle", context.Log[0].Message);
    }

    [Fact]
    public async Task An_exception_of_the_tests_choice_is_thrown() =>
        await Assert.ThrowsAsync<IOException>(() => DelegateHandler.Echo().With(Always(Fault.Throw(1, () => new IOException()))).InvokeAsync(default, FakeLambdaContext.For("orders")).AsTask());

    [Fact]
    public async Task A_slow_invocation_calls_its_handler_late()
    {
        var context = FakeLambdaContext.For("orders");
        var running = DelegateHandler.Echo().With(Always(Fault.Slow(1, TimeSpan.FromSeconds(3)))).InvokeAsync(default, context).AsTask();

        context.Advance(TimeSpan.FromSeconds(2));
        Assert.False(running.IsCompleted);
        context.Advance(TimeSpan.FromSeconds(1));

        await running.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task A_jump_of_the_clock_is_seen_by_its_invocation_alone()
    {
        var clock = new FakeClock();
        var struck = FakeLambdaContext.For("orders").WithClock(clock).WithTimeout(TimeSpan.FromSeconds(30));
        var other = FakeLambdaContext.For("orders").WithClock(clock).WithTimeout(TimeSpan.FromSeconds(30));
        TimeSpan left = default;
        var handler = new DelegateHandler((payload, context) =>
        {
            left = context.RemainingTime;
            return new(payload);
        }).With(Always(Fault.JumpClock(1, TimeSpan.FromSeconds(20))));

        await handler.InvokeAsync(default, struck);

        Assert.Equal(TimeSpan.FromSeconds(10), left);
        Assert.Equal(TimeSpan.FromSeconds(30), other.Context.RemainingTime);
    }

    [Fact]
    public void Options_that_cannot_be_meant_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new FaultMiddleware(new FaultOptions()));
        Assert.Throws<ArgumentException>(() => new FaultMiddleware(new FaultOptions { Faults = [Fault.Throttle(1)], ProtectedAliases = [""] }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Fault.Throttle(1.1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Fault.Throttle(double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => Fault.Slow(1, TimeSpan.Zero));
    }

    private static FaultMiddleware Always(Fault fault) => new(new FaultOptions { Faults = [fault] });

    private static async Task<SortedSet<int>> StrikesAsync(long seed, IEnumerable<int> invocations)
    {
        var handler = DelegateHandler.Echo().With(new FaultMiddleware(new FaultOptions { Seed = seed, Faults = [Fault.Throttle(0.25)] }));
        var struck = new SortedSet<int>();
        foreach (var invocation in invocations)
        {
            var context = FakeLambdaContext.For("orders").WithRequestId($"8f507cfc-6c1a-4d5e-9a3b-{invocation:D12}");
            if (await Record.ExceptionAsync(() => handler.InvokeAsync(default, context).AsTask()) is not null)
                struck.Add(invocation);
        }

        return struck;
    }
}
