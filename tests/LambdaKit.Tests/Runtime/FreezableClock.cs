namespace LambdaKit.Tests.Runtime;

/// <summary>A clock whose timers and timestamps stand still while the process is frozen, as they do in Lambda; and that counts what is done with timers.</summary>
internal sealed class FreezableClock(ManualTimeProvider clock) : TimeProvider
{
    private TimeSpan _frozen;

    public int TimersCreated { get; private set; }

    public int TimersChanged { get; private set; }

    public override long TimestampFrequency => clock.TimestampFrequency;

    public long Milliseconds => GetUtcNow().ToUnixTimeMilliseconds();

    public override DateTimeOffset GetUtcNow() => clock.GetUtcNow() + _frozen;

    public override long GetTimestamp() => clock.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        TimersCreated++;
        return new CountedTimer(this, clock.CreateTimer(callback, state, dueTime, period));
    }

    public void Advance(int milliseconds) => clock.Advance(TimeSpan.FromMilliseconds(milliseconds));

    public void Freeze(TimeSpan time) => _frozen += time;

    private sealed class CountedTimer(FreezableClock clock, ITimer timer) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            clock.TimersChanged++;
            return timer.Change(dueTime, period);
        }

        public void Dispose() => timer.Dispose();

        public ValueTask DisposeAsync() => timer.DisposeAsync();
    }
}
