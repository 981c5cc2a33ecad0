namespace LambdaKit.Runtime;

/// <summary>A timer on a thread of its own. The framework's brings the thread pool with it, whose first use takes two milliseconds of a cold start; this takes a third of one.</summary>
internal sealed class Watchdog : ITimer
{
    private const long Never = long.MaxValue;

    private readonly TimerCallback _callback;
    private readonly object _gate = new();
    private long _due;
    private bool _isDisposed;

    /// <param name="callback">Runs on the watchdog's thread: it must be short. Its argument is null.</param>
    /// <param name="milliseconds">When it runs first.</param>
    public Watchdog(TimerCallback callback, long milliseconds)
    {
        _callback = callback;
        _due = Environment.TickCount64 + milliseconds;
        new Thread(Run, maxStackSize: 256 * 1024) { IsBackground = true }.UnsafeStart();
    }

    /// <summary>Has the callback run once, at another time.</summary>
    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        lock (_gate)
        {
            _due = dueTime == Timeout.InfiniteTimeSpan ? Never : Environment.TickCount64 + (long)dueTime.TotalMilliseconds;
            Monitor.Pulse(_gate);
            return !_isDisposed;
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _isDisposed = true;
            Monitor.Pulse(_gate);
        }
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return default;
    }

    private void Run()
    {
        while (WaitUntilDue())
            _callback(null);
    }

    /// <returns>False once disposed of.</returns>
    private bool WaitUntilDue()
    {
        lock (_gate)
        {
            while (!_isDisposed)
            {
                var left = _due == Never ? long.MaxValue : _due - Environment.TickCount64;
                if (left <= 0)
                {
                    _due = Never;
                    return true;
                }
                Monitor.Wait(_gate, (int)Math.Min(left, int.MaxValue));
            }
            return false;
        }
    }
}
