namespace LambdaKit.Testing.Tests;

public sealed class FakeClockTests
{
    private readonly FakeClock _clock = new();
    private readonly List<string> _fired = [];

    [Fact]
    public void Stands_still_until_it_is_advanced()
    {
        var start = _clock.GetUtcNow();
        var timestamp = _clock.GetTimestamp();

        Assert.Equal(start, _clock.GetUtcNow());
        _clock.Advance(TimeSpan.FromMinutes(3));

        Assert.Equal(start.AddMinutes(3), _clock.GetUtcNow());
        Assert.Equal(TimeSpan.FromMinutes(3), _clock.GetElapsedTime(timestamp));
    }

    [Fact]
    public void Starts_at_the_time_it_is_given_in_UTC()
    {
        var clock = new FakeClock(new DateTimeOffset(2030, 5, 6, 7, 8, 9, TimeSpan.FromHours(2)));

        Assert.Equal("2030-05-06 05:08:09Z", clock.GetUtcNow().ToString("u"));
        Assert.Equal(clock.GetUtcNow(), clock.GetLocalNow());
    }

    [Fact]
    public void Timers_fire_in_the_order_in_which_they_are_due_each_at_its_time()
    {
        StartTimer("late", due: 5);
        StartTimer("early", due: 2);
        StartTimer("tick", due: 1, period: 2);
        StartTimer("never", due: 100);

        _clock.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal(["tick at 1", "early at 2", "tick at 3", "late at 5", "tick at 5"], _fired);
    }

    [Fact]
    public void Timers_due_at_the_same_time_fire_in_the_order_in_which_they_were_set()
    {
        StartTimer("first", due: 1);
        StartTimer("second", due: 1);
        StartTimer("third", due: 1);

        _clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(["first at 1", "second at 1", "third at 1"], _fired);
    }

    [Fact]
    public void A_timer_that_is_not_due_yet_waits_for_the_next_advance()
    {
        StartTimer("timer", due: 2);

        _clock.Advance(TimeSpan.FromSeconds(1.9));
        Assert.Empty(_fired);

        _clock.Advance(TimeSpan.FromSeconds(0.1));
        Assert.Equal(["timer at 2"], _fired);
    }

    [Fact]
    public void A_timer_that_is_due_at_once_fires_at_once()
    {
        StartTimer("timer", due: 0);

        Assert.Equal(["timer at 0"], _fired);
    }

    [Fact]
    public void A_disposed_timer_does_not_fire_and_cannot_be_set_again()
    {
        var timer = StartTimer("timer", due: 1);

        timer.Dispose();
        var isSet = timer.Change(TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan);
        _clock.Advance(TimeSpan.FromSeconds(10));

        Assert.False(isSet);
        Assert.Empty(_fired);
    }

    [Fact]
    public void A_changed_timer_fires_at_its_new_time_only()
    {
        var timer = StartTimer("timer", due: 1, period: 1);

        timer.Change(TimeSpan.FromSeconds(3), Timeout.InfiniteTimeSpan);
        _clock.Advance(TimeSpan.FromSeconds(10));

        Assert.Equal(["timer at 3"], _fired);
    }

    [Fact]
    public void A_timer_set_while_another_fires_fires_in_the_same_advance()
    {
        var start = _clock.GetTimestamp();
        using var first = _clock.CreateTimer(_ => StartTimer("second", due: 2), null, TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan);

        _clock.Advance(TimeSpan.FromSeconds(4));

        Assert.Equal(["second at 3"], _fired);
        Assert.Equal(4, _clock.GetElapsedTime(start).TotalSeconds);
    }

    [Fact]
    public void Advancing_while_a_timer_fires_adds_up()
    {
        var start = _clock.GetTimestamp();
        using var timer = _clock.CreateTimer(_ => _clock.Advance(TimeSpan.FromSeconds(5)), null, TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan);
        StartTimer("other", due: 14);

        _clock.Advance(TimeSpan.FromSeconds(10));

        Assert.Equal(15, _clock.GetElapsedTime(start).TotalSeconds);
        Assert.Equal(["other at 14"], _fired);
    }

    [Fact]
    public async Task Advances_of_several_threads_add_up_and_fire_every_tick()
    {
        var start = _clock.GetTimestamp();
        var ticks = 0;
        using var timer = _clock.CreateTimer(_ => Interlocked.Increment(ref ticks), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
        {
            for (var i = 0; i < 250; i++)
                _clock.Advance(TimeSpan.FromSeconds(1));
        })));

        Assert.Equal(2000, _clock.GetElapsedTime(start).TotalSeconds);
        Assert.Equal(2000, ticks);
    }

    [Fact]
    public async Task Serves_the_waits_of_the_base_library()
    {
        using var expired = new CancellationTokenSource(TimeSpan.FromSeconds(1), _clock);
        var delay = Task.Delay(TimeSpan.FromSeconds(2), _clock);

        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.True(expired.IsCancellationRequested);
        Assert.False(delay.IsCompleted);

        _clock.Advance(TimeSpan.FromSeconds(1));
        await delay;
    }

    [Fact]
    public void Time_does_not_run_backwards()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => _clock.Advance(TimeSpan.FromTicks(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => StartTimer("timer", due: -2));
    }

    private ITimer StartTimer(string name, double due, double? period = null)
    {
        var start = new FakeClock().GetUtcNow();
        return _clock.CreateTimer(
            _ => _fired.Add($"{name} at {(_clock.GetUtcNow() - start).TotalSeconds:0.###}"), null,
            TimeSpan.FromSeconds(due), period is { } seconds ? TimeSpan.FromSeconds(seconds) : Timeout.InfiniteTimeSpan);
    }
}
