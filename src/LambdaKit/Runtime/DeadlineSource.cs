namespace LambdaKit.Runtime;

/// <summary>The deadline tokens of one poll loop. One source and one timer serve invocation after invocation, as long as none is cancelled.</summary>
/// <remarks>
/// The timer is not set anew for each invocation: when it goes off too early, because the invocation it was set for is over, it is set again
/// for what is left of the present one. So an invocation costs a field, not a timer. When it goes off is kept in the clock's timestamps, which stand
/// still with it while Lambda freezes the process; the time of day goes on.
/// </remarks>
internal sealed class DeadlineSource : IDisposable
{
    private readonly TimeProvider _clock;
    private readonly TimeSpan _margin;
    private readonly object _gate = new();
    private CancellationTokenSource _source = new();
    private ITimer? _timer;
    private long _due = long.MaxValue;
    private long _timerDue = long.MaxValue; // A timestamp.
    private bool _isCancelling;

    /// <param name="clock">Tells the time.</param>
    /// <param name="margin">How long before the deadline the token is cancelled, so that the function can still answer.</param>
    public DeadlineSource(TimeProvider clock, TimeSpan margin)
    {
        _clock = clock;
        _margin = margin;
    }

    /// <summary>The token of an invocation that begins; it is cancelled already when less than the margin is left.</summary>
    /// <param name="deadlineMilliseconds">The deadline since the Unix epoch.</param>
    public CancellationToken Begin(long deadlineMilliseconds)
    {
        var now = _clock.GetUtcNow().ToUnixTimeMilliseconds();
        var due = deadlineMilliseconds - (long)_margin.TotalMilliseconds;
        CancellationTokenSource source;
        lock (_gate)
        {
            if (_isCancelling || !_source.TryReset())
            {
                // Not disposed: the invocation before may have kept its token.
                _source = new CancellationTokenSource();
                _isCancelling = false;
            }
            source = _source;
            _due = due;
            if (due > now)
                SetTimer(due - now);
        }
        if (due <= now)
            source.Cancel();
        return source.Token;
    }

    /// <summary>The invocation is over: its token will not be cancelled any more.</summary>
    public void End()
    {
        lock (_gate)
            _due = long.MaxValue;
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _timer?.Dispose();
            _due = long.MaxValue;
        }
    }

    /// <summary>Has the timer go off in so many milliseconds; nothing is done when it will before.</summary>
    private void SetTimer(long milliseconds)
    {
        var wait = Math.Min(milliseconds, int.MaxValue);
        var due = _clock.GetTimestamp() + (wait * (_clock.TimestampFrequency / 1000));
        if (due >= _timerDue)
            return;
        _timerDue = due;
        if (_timer is not null)
            _timer.Change(TimeSpan.FromMilliseconds(wait), Timeout.InfiniteTimeSpan);
        else
            _timer = ReferenceEquals(_clock, TimeProvider.System) ? new Watchdog(OnTimer, wait) : CreateTimer(wait);
    }

    private ITimer CreateTimer(long milliseconds) =>
        _clock.CreateTimer(OnTimer, null, TimeSpan.FromMilliseconds(milliseconds), Timeout.InfiniteTimeSpan);

    private void OnTimer(object? state)
    {
        CancellationTokenSource? expired = null;
        lock (_gate)
        {
            _timerDue = long.MaxValue;
            if (_due == long.MaxValue)
                return;
            var now = _clock.GetUtcNow().ToUnixTimeMilliseconds();
            if (_due > now)
            {
                SetTimer(_due - now);
            }
            else
            {
                _isCancelling = true;
                _due = long.MaxValue;
                expired = _source;
            }
        }
        if (expired is not null)
            Cancel(expired);
    }

    /// <summary>Outside the lock, and not on the watchdog's thread: callbacks of the function's own run here, and may take long.</summary>
    private void Cancel(CancellationTokenSource expired)
    {
        if (_timer is Watchdog)
            ThreadPool.UnsafeQueueUserWorkItem(static source => source.Cancel(), expired, preferLocal: false);
        else
            expired.Cancel();
    }
}
