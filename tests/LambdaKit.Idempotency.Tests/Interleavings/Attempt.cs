using LambdaKit.Testing;

namespace LambdaKit.Idempotency.Tests.Interleavings;

/// <summary>One attempt at the operation, stopped in front of each of its steps until the world says how it goes.</summary>
internal sealed class Attempt : IIdempotencyStore
{
    private readonly World _world;
    private readonly int _number;
    private TaskCompletionSource? _step;
    private Task<int>? _running;
    private string? _owner;
    private bool _isCrashed;

    public Attempt(World world, int number)
    {
        _world = world;
        _number = number;
    }

    /// <summary>How often its effect took place.</summary>
    public int Effects { get; private set; }

    public bool HasStarted => _running is not null;

    /// <summary>Whether there is nothing more to come of it.</summary>
    public bool IsOver => _isCrashed || _running is { IsCompleted: true };

    /// <summary>What it has answered: the number of the attempt whose effect it tells of; null when it has failed, crashed or isn't through.</summary>
    public int? Answer => _running is { IsCompletedSuccessfully: true } ? _running.Result : null;

    public Exception? Failure => _running is { IsFaulted: true } ? _running.Exception.InnerException : null;

    /// <summary>How its next step may go; the step is taken when the way is known.</summary>
    public List<Action> Ways { get; } = [];

    public void Start()
    {
        var context = FakeLambdaContext.For("orders").WithClock(_world.Clock).WithTimeout(World.Timeout);
        var operation = new IdempotentOperation(new() { Store = this, Operation = "charge", MaxRetries = 1, RetryDelay = TimeSpan.Zero });
        _running = operation.RunAsync("A-1", context, _ => HandleAsync(), TestJson.Default.Int32).AsTask();
    }

    public async ValueTask<IdempotencyRecord?> TryBeginAsync(IdempotencyRecord record, DateTimeOffset now, CancellationToken cancellationToken)
    {
        _owner = record.Owner;
        IdempotencyRecord? met = null;
        await StepAsync(() => met = Get(_world.Store.TryBeginAsync(record, now, default)), canBeLost: true).ConfigureAwait(false);
        return met;
    }

    public async ValueTask<bool> TryCompleteAsync(IdempotencyRecord record, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var isKept = false;
        await StepAsync(
            () =>
            {
                isKept = Watch(() => Get(_world.Store.TryCompleteAsync(record, now, default)), "completed");
                if (isKept)
                    _world.NoteCompleted(_number);
            },
            canBeLost: true).ConfigureAwait(false);
        return isKept;
    }

    public async ValueTask<bool> TryDeleteAsync(string key, string owner, CancellationToken cancellationToken)
    {
        var isDeleted = false;
        await StepAsync(() => isDeleted = Watch(() => Get(_world.Store.TryDeleteAsync(key, owner, default)), "deleted"), canBeLost: true).ConfigureAwait(false);
        return isDeleted;
    }

    private static T Get<T>(ValueTask<T> done)
    {
        Assert.True(done.IsCompleted);
        return done.GetAwaiter().GetResult();
    }

    private async ValueTask<int> HandleAsync()
    {
        await StepAsync(() => Effects++, canBeLost: false).ConfigureAwait(false);
        return _number;
    }

    /// <summary>A step on what belongs to another attempt must leave it as it was.</summary>
    private bool Watch(Func<bool> step, string verb)
    {
        var before = _world.Store.Current;
        var result = step();
        if (before is { } other && other.Owner != _owner && _world.Store.Current != before)
            _world.Violate($"attempt {_number} has {verb} what is another's");
        return result;
    }

    private Task StepAsync(Action step, bool canBeLost)
    {
        var waiting = _step = new TaskCompletionSource();
        Ways.Clear();
        Ways.Add(() =>
        {
            step();
            Go();
        });

        // To crash in front of a step is the same as to crash behind the one before.
        Ways.Add(() =>
        {
            step();
            _isCrashed = true;
        });
        if (!canBeLost)
        {
            Ways.Add(() => Fail(new InvalidOperationException("The operation failed, and has no effect.")));
        }
        else if (_world.CanLoseCall)
        {
            Ways.Add(() =>
            {
                _world.LoseCall();
                Fail(new IOException("The call did not reach the store."));
            });
            Ways.Add(() =>
            {
                _world.LoseCall();
                step();
                Fail(new IOException("The store's answer got lost."));
            });
        }

        return waiting.Task;
    }

    private void Go() => Interlocked.Exchange(ref _step, null)?.SetResult();

    private void Fail(Exception exception) => Interlocked.Exchange(ref _step, null)?.SetException(exception);
}
