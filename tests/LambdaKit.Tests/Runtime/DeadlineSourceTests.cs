using LambdaKit.Runtime;
using LambdaKit.Tests.Runtime.Wire;

namespace LambdaKit.Tests.Runtime;

public sealed class DeadlineSourceTests
{
    private static readonly TimeSpan Margin = TimeSpan.FromMilliseconds(250);

    private readonly FreezableClock _clock = new(new ManualTimeProvider());

    [Fact]
    public void A_token_is_cancelled_the_margin_before_the_deadline()
    {
        using var deadlines = new DeadlineSource(_clock, Margin);
        var token = Begin(deadlines, 3000);

        _clock.Advance(2749);
        Assert.False(token.IsCancellationRequested);
        _clock.Advance(1);
        Assert.True(token.IsCancellationRequested);
    }

    [Theory]
    [InlineData(250)]
    [InlineData(100)]
    [InlineData(0)]
    [InlineData(-5000)]
    public void A_token_is_cancelled_already_when_no_more_than_the_margin_is_left(int left)
    {
        using var deadlines = new DeadlineSource(_clock, Margin);
        var early = Begin(deadlines, 3000);
        deadlines.End();

        var late = Begin(deadlines, left);
        deadlines.End();
        var next = Begin(deadlines, 3000);

        Assert.True(late.IsCancellationRequested);
        Assert.False(next.IsCancellationRequested);
        Assert.NotEqual(late, next);
        _clock.Advance(2750);
        Assert.True(next.IsCancellationRequested);
        GC.KeepAlive(early);
    }

    [Fact]
    public void A_handler_still_decides_when_little_is_left()
    {
        using var deadlines = new DeadlineSource(_clock, TimeSpan.FromMilliseconds(500));

        var token = Begin(deadlines, 100);

        Assert.True(token.IsCancellationRequested);
        Assert.Throws<OperationCanceledException>(token.ThrowIfCancellationRequested);
    }

    [Fact]
    public void The_deadline_of_an_invocation_that_is_over_cancels_nothing()
    {
        using var deadlines = new DeadlineSource(_clock, Margin);
        var first = Begin(deadlines, 3000);
        _clock.Advance(1000);
        deadlines.End();

        _clock.Advance(500);
        var second = Begin(deadlines, 3000);
        _clock.Advance(2749);
        Assert.False(second.IsCancellationRequested);
        _clock.Advance(1);
        Assert.True(second.IsCancellationRequested);
        deadlines.End();

        var third = Begin(deadlines, 3000);
        deadlines.End();
        _clock.Advance(100_000);
        Assert.False(third.IsCancellationRequested);
        GC.KeepAlive(first);
    }

    [Fact]
    public void A_nearer_deadline_than_the_one_before_is_kept()
    {
        using var deadlines = new DeadlineSource(_clock, Margin);
        Begin(deadlines, 900_000);
        deadlines.End();

        var token = Begin(deadlines, 1000);
        _clock.Advance(750);

        Assert.True(token.IsCancellationRequested);
    }

    [Fact]
    public void A_deadline_that_timers_cannot_wait_for_is_waited_for_in_steps()
    {
        using var deadlines = new DeadlineSource(_clock, Margin);
        var sixtyDays = TimeSpan.FromDays(60).TotalMilliseconds;
        var token = deadlines.Begin(_clock.Milliseconds + (long)sixtyDays);

        for (var day = 0; day < 59; day++)
            _clock.Advance((int)TimeSpan.FromDays(1).TotalMilliseconds);
        Assert.False(token.IsCancellationRequested);
        _clock.Advance((int)TimeSpan.FromDays(1).TotalMilliseconds);
        Assert.True(token.IsCancellationRequested);
    }

    [Fact]
    public void One_timer_serves_a_thousand_invocations()
    {
        using var deadlines = new DeadlineSource(_clock, Margin);

        for (var i = 0; i < 1000; i++)
        {
            Begin(deadlines, 3000);
            _clock.Advance(1);
            deadlines.End();
        }

        Assert.Equal(1, _clock.TimersCreated);
        Assert.Equal(0, _clock.TimersChanged);
    }

    [Fact]
    public void A_process_that_was_frozen_keeps_the_deadlines_that_come_after()
    {
        using var deadlines = new DeadlineSource(_clock, Margin);
        Begin(deadlines, 3000);
        _clock.Advance(10);
        deadlines.End();

        // The timer was set for 2740 milliseconds from here, of which none passes.
        _clock.Freeze(TimeSpan.FromMinutes(10));
        var token = Begin(deadlines, 1000);
        _clock.Advance(749);
        Assert.False(token.IsCancellationRequested);
        _clock.Advance(1);
        Assert.True(token.IsCancellationRequested);
        deadlines.End();

        Begin(deadlines, 3000);
        deadlines.End();
        _clock.Freeze(TimeSpan.FromSeconds(2));
        token = Begin(deadlines, 2000);
        _clock.Advance(1750);
        Assert.True(token.IsCancellationRequested);
    }

    [Fact]
    public async Task A_callback_that_takes_long_holds_up_neither_the_next_invocation_nor_cancels_it()
    {
        using var deadlines = new DeadlineSource(_clock, Margin);
        using var inCallback = new ManualResetEventSlim();
        using var release = new ManualResetEventSlim();
        var first = Begin(deadlines, 1000);
        first.Register(() =>
        {
            inCallback.Set();
            Assert.True(release.Wait(RawServer.Patience));
        });

        var timer = Task.Run(() => _clock.Advance(750));
        Assert.True(inCallback.Wait(RawServer.Patience));
        deadlines.End();
        var second = Begin(deadlines, 1000);
        release.Set();
        await timer.WaitAsync(RawServer.Patience);

        Assert.True(first.IsCancellationRequested);
        Assert.False(second.IsCancellationRequested);
    }

    [Fact]
    public async Task Tokens_are_cancelled_at_their_time_while_timers_fire_on_another_thread()
    {
        using var deadlines = new DeadlineSource(_clock, TimeSpan.Zero);
        var random = new Random(3);
        var allowed = _clock.Milliseconds; // The clock goes no further.
        var passed = 0L; // Every timer due by then has fired.
        var clock = Task.Run(() =>
        {
            while (Volatile.Read(ref allowed) is > 0 and var limit)
            {
                if (_clock.Milliseconds < limit)
                    _clock.Advance(1);
                Volatile.Write(ref passed, _clock.Milliseconds);
                Thread.Yield();
            }
        });

        var cancelled = 0;
        for (var i = 0; i < 4_000; i++)
        {
            // A timer is set for a time from now, so it is late by what the clock moves on meanwhile, which is up to ten: it first stops.
            Volatile.Write(ref allowed, _clock.Milliseconds);
            var due = _clock.Milliseconds + random.Next(1, 8);
            Volatile.Write(ref allowed, _clock.Milliseconds + random.Next(0, 10));
            var token = deadlines.Begin(due);
            if (i % 2 == 0)
            {
                Volatile.Write(ref allowed, due + 20);
                for (var time = 0L; !token.IsCancellationRequested; time = Volatile.Read(ref passed))
                    Assert.True(time < due + 20, $"Invocation {i} was not cancelled.");
                cancelled++;
            }
            if (token.IsCancellationRequested)
                Assert.True(_clock.Milliseconds >= due, $"Invocation {i} was cancelled too early.");
            deadlines.End();
        }
        Volatile.Write(ref allowed, 0);
        await clock.WaitAsync(RawServer.Patience);

        Assert.Equal(2_000, cancelled);
    }

    private CancellationToken Begin(DeadlineSource deadlines, int left) => deadlines.Begin(_clock.Milliseconds + left);
}
