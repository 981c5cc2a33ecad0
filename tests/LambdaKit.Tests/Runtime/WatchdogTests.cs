using LambdaKit.Runtime;

namespace LambdaKit.Tests.Runtime;

public sealed class WatchdogTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan FarAway = TimeSpan.FromHours(1);

    [Fact]
    public async Task It_goes_off_at_its_time_and_once()
    {
        var fired = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var count = 0;
        using var watchdog = new Watchdog(
            _ =>
            {
                Interlocked.Increment(ref count);
                fired.TrySetResult();
            },
            milliseconds: 1);

        await fired.Task.WaitAsync(Patience);

        Assert.Equal(1, Volatile.Read(ref count));
    }

    [Fact]
    public async Task An_earlier_time_wakes_it()
    {
        var fired = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var watchdog = new Watchdog(_ => fired.TrySetResult(), (long)FarAway.TotalMilliseconds);

        Assert.True(watchdog.Change(TimeSpan.FromMilliseconds(1), Timeout.InfiniteTimeSpan));

        await fired.Task.WaitAsync(Patience);
    }

    [Fact]
    public async Task It_can_be_set_again_from_its_own_callback()
    {
        var twice = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var ready = new ManualResetEventSlim();
        Watchdog? watchdog = null;
        var count = 0;
        watchdog = new Watchdog(
            _ =>
            {
                Assert.True(ready.Wait(Patience));
                if (++count == 2)
                    twice.TrySetResult();
                else
                    watchdog!.Change(TimeSpan.FromMilliseconds(1), Timeout.InfiniteTimeSpan); // Set before it is ready.
            },
            milliseconds: 1);
        ready.Set();

        await twice.Task.WaitAsync(Patience);

        watchdog.Dispose();
        Assert.False(watchdog.Change(FarAway, Timeout.InfiniteTimeSpan));
    }

    [Fact]
    public async Task A_token_is_cancelled_by_the_clock_of_the_system_and_its_callbacks_hold_up_no_other()
    {
        using var deadlines = new DeadlineSource(TimeProvider.System, TimeSpan.Zero);
        using var release = new ManualResetEventSlim();
        var inCallback = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var second = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        deadlines.Begin(Soon()).Register(() =>
        {
            inCallback.TrySetResult();
            release.Wait(Patience);
        });
        await inCallback.Task.WaitAsync(Patience);
        deadlines.End();

        deadlines.Begin(Soon()).Register(() => second.TrySetResult());

        await second.Task.WaitAsync(Patience);
        release.Set();
    }

    private static long Soon() => TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds() + 20;
}
