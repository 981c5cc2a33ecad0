namespace LambdaKit.Testing;

/// <summary>A clock that stands still until a test moves it. Timers fire while it moves, in the order in which they are due.</summary>
/// <remarks>
/// Give it to whatever takes a <see cref="TimeProvider"/>: <c>Task.Delay(time, clock)</c>, <c>new CancellationTokenSource(time, clock)</c>.
/// May be used by several threads.
/// </remarks>
public sealed class FakeClock : TimeProvider
{
    private readonly object _gate = new();
    private readonly List<Alarm> _alarms = [];
    private readonly DateTimeOffset _start;
    private TimeSpan _elapsed;
    private TimeSpan _target;
    private long _alarmCount;

    /// <summary>A clock that shows noon of 1 January 2026, UTC.</summary>
    public FakeClock()
        : this(Fake.Time)
    {
    }

    /// <summary>A clock that shows a time.</summary>
    public FakeClock(DateTimeOffset now) => _start = now.ToUniversalTime();

    /// <summary>Ten million a second: one for each tick of a <see cref="TimeSpan"/>.</summary>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>UTC, on every machine.</summary>
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <summary>The time that the clock shows.</summary>
    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
            return _start + _elapsed;
    }

    /// <summary>The ticks that the clock was moved by.</summary>
    public override long GetTimestamp()
    {
        lock (_gate)
            return _elapsed.Ticks;
    }

    /// <summary>A timer of this clock. One that is due at once fires before this returns.</summary>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        var alarm = new Alarm(this, callback, state);
        alarm.Change(dueTime, period);
        return alarm;
    }

    /// <summary>Moves the clock on. Timers that fall due on the way fire on this thread, each while the clock shows its time.</summary>
    /// <remarks>Code that waits for a timer may go on on another thread, and set its next timer when the clock has moved on already: for a chain of waits, advance step by step.</remarks>
    /// <param name="time">How far; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative.</exception>
    public void Advance(TimeSpan time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero);
        TimeSpan target;
        lock (_gate)
            target = _target += time;
        while (NextDue(target) is { } due)
            due.Fire();
    }

    /// <summary>Moves the clock to the next timer's time; to the target when none is due until then.</summary>
    private Alarm? NextDue(TimeSpan target)
    {
        lock (_gate)
        {
            Alarm? next = null;
            foreach (var alarm in _alarms)
            {
                if (alarm.Due <= target && (next is null || alarm.Due < next.Due || (alarm.Due == next.Due && alarm.Order < next.Order)))
                    next = alarm;
            }

            var time = next?.Due ?? target;
            if (time > _elapsed)
                _elapsed = time;
            if (next is not null)
                SetNext(next);
            return next;
        }
    }

    private void SetNext(Alarm alarm)
    {
        if (alarm.Period > TimeSpan.Zero)
        {
            alarm.Due += alarm.Period;
            alarm.Order = _alarmCount++;
        }
        else
        {
            _alarms.Remove(alarm);
        }
    }

    private bool Set(Alarm alarm, TimeSpan dueTime, TimeSpan period)
    {
        lock (_gate)
        {
            if (alarm.IsDisposed)
                return false;
            _alarms.Remove(alarm);
            if (dueTime == Timeout.InfiniteTimeSpan)
                return true;
            alarm.Due = _elapsed + dueTime;
            alarm.Period = period;
            alarm.Order = _alarmCount++;
            _alarms.Add(alarm);
            if (dueTime > TimeSpan.Zero)
                return true;
            SetNext(alarm);
        }
        alarm.Fire();
        return true;
    }

    private void Remove(Alarm alarm)
    {
        lock (_gate)
        {
            alarm.IsDisposed = true;
            _alarms.Remove(alarm);
        }
    }

    private sealed class Alarm(FakeClock clock, TimerCallback callback, object? state) : ITimer
    {
        private readonly ExecutionContext? _flow = ExecutionContext.Capture();

        public TimeSpan Due { get; set; }

        public TimeSpan Period { get; set; }

        /// <summary>Of two that are due at the same time, the lower fires first.</summary>
        public long Order { get; set; }

        public bool IsDisposed { get; set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            Check(dueTime);
            Check(period);
            return clock.Set(this, dueTime, period);
        }

        public void Fire()
        {
            if (_flow is null)
                callback(state);
            else
                ExecutionContext.Run(_flow, static alarm => ((Alarm)alarm!).Call(), this);
        }

        public void Dispose() => clock.Remove(this);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }

        private void Call() => callback(state);

        private static void Check(TimeSpan time)
        {
            if (time < TimeSpan.Zero && time != Timeout.InfiniteTimeSpan)
                throw new ArgumentOutOfRangeException(nameof(time), time, "A timer's time is negative; give zero, a positive time or Timeout.InfiniteTimeSpan.");
        }
    }
}
