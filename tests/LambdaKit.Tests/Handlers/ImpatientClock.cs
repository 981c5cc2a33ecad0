namespace LambdaKit.Tests.Handlers;

/// <summary>A clock on which short waits are over as soon as they begin; longer ones when enough short ones have moved it so far.</summary>
internal sealed class ImpatientClock(TimeSpan shortest) : TimeProvider
{
    private readonly object _gate = new();
    private readonly List<Alarm> _alarms = [];
    private readonly List<TimeSpan> _waits = [];
    private DateTimeOffset _now = new(2026, 1, 31, 2, 0, 0, TimeSpan.Zero);

    /// <summary>The short waits so far.</summary>
    public TimeSpan[] Waits
    {
        get
        {
            lock (_gate)
                return [.. _waits];
        }
    }

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
            return _now;
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(this, () => callback(state));
        alarm.Change(dueTime, period);
        return alarm;
    }

    private void Set(Alarm alarm, TimeSpan dueTime)
    {
        var due = new List<Alarm>();
        lock (_gate)
        {
            _alarms.Remove(alarm);
            if (dueTime == Timeout.InfiniteTimeSpan)
                return;
            alarm.Due = _now + dueTime;
            _alarms.Add(alarm);
            if (dueTime > shortest)
                return;
            _waits.Add(dueTime);
            _now = alarm.Due;
            due.AddRange(_alarms.Where(one => one.Due <= _now));
            _alarms.RemoveAll(due.Contains);
        }

        foreach (var one in due)
            ThreadPool.QueueUserWorkItem(_ => one.Fire());
    }

    private void Remove(Alarm alarm)
    {
        lock (_gate)
            _alarms.Remove(alarm);
    }

    private sealed class Alarm(ImpatientClock clock, Action fire) : ITimer
    {
        public DateTimeOffset Due { get; set; }

        public void Fire() => fire();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            clock.Set(this, dueTime);
            return true;
        }

        public void Dispose() => clock.Remove(this);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}
