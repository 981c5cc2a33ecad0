namespace LambdaKit.Middleware;

/// <summary>Answers before Lambda ends the invocation, when the handler doesn't: logs, metrics and traces get out, and the caller learns why.</summary>
/// <remarks>
/// <para>
/// A margin before the deadline the handler's token is cancelled (<see cref="LambdaOptions.DeadlineMargin"/>). A handler that ends then, ends as always.
/// One that doesn't is left alone when only <see cref="DeadlineOptions.AnswerReserve"/> remains: <see cref="DeadlineOptions.OnTimeout"/> may give the
/// answer; a batch reports the records that are done, and hands back the others; an <c>HttpHandler</c> answers 504; anything else fails with
/// <see cref="InvocationTimedOutException"/>.
/// </para>
/// <para>
/// A handler that is left alone goes on, as long as Lambda doesn't freeze the process, and may go on when the next invocation comes. It keeps its own event
/// and context, but its effects come late: pass the token on to all that takes one, so that it doesn't come to that.
/// </para>
/// </remarks>
public sealed class DeadlineMiddleware : ILambdaMiddleware
{
    private readonly TimeSpan _reserve;
    private readonly Func<LambdaInvocation, TimeSpan, ValueTask<bool>>? _onTimeout;
    private readonly bool _coversBlocking;

    /// <summary>With the default options.</summary>
    public DeadlineMiddleware()
        : this(new DeadlineOptions())
    {
    }

    /// <summary>With options.</summary>
    /// <param name="options">Read now, once.</param>
    /// <exception cref="ArgumentException">The reserve is negative.</exception>
    public DeadlineMiddleware(DeadlineOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.AnswerReserve < TimeSpan.Zero)
            throw new ArgumentException($"The answer reserve is '{options.AnswerReserve}', but there is no negative time to reserve. Set it to zero or more.", nameof(options));

        _reserve = options.AnswerReserve;
        _onTimeout = options.OnTimeout;
        _coversBlocking = options.CoversBlockingHandlers;
    }

    /// <inheritdoc />
    public ValueTask InvokeAsync(LambdaInvocation invocation, LambdaDelegate next)
    {
        ArgumentNullException.ThrowIfNull(invocation);
        ArgumentNullException.ThrowIfNull(next);
        invocation.Context.KeepsAnswerSoFar = true;
        ValueTask running;
        try
        {
            running = _coversBlocking ? RunElsewhere(invocation, next) : next(invocation);
        }
        catch (OperationCanceledException exception) when (invocation.DeadlineToken.IsCancellationRequested)
        {
            running = ValueTask.FromException(exception);
        }

        return running.IsCompletedSuccessfully ? default : WatchAsync(running.AsTask(), invocation);
    }

    // A method of its own: what it captures is made wherever it stands.
    private static ValueTask RunElsewhere(LambdaInvocation invocation, LambdaDelegate next) => new(Task.Run(() => next(invocation).AsTask()));

    private async ValueTask WatchAsync(Task handling, LambdaInvocation invocation)
    {
        var deadline = invocation.DeadlineToken;
        if (!handling.IsCompleted)
            await FirstOfAsync(handling, deadline).ConfigureAwait(false);

        if (!handling.IsCompleted)
        {
            var grace = GraceOf(invocation);
            await EndOrTimeAsync(handling, _onTimeout is null ? grace : grace / 2, invocation).ConfigureAwait(false);
        }

        OperationCanceledException? cancelled = null;
        if (handling.IsCompleted)
        {
            try
            {
                await handling.ConfigureAwait(false);
                return;
            }
            catch (OperationCanceledException exception) when (deadline.IsCancellationRequested)
            {
                cancelled = exception;
            }
        }
        else
        {
            Abandon(handling, invocation);
        }

        if (!await IsAnsweredAsync(invocation).ConfigureAwait(false))
            AnswerSoFar(invocation, cancelled);
    }

    /// <summary>Waits until the handler ends or is to end.</summary>
    private static async Task FirstOfAsync(Task handling, CancellationToken deadline)
    {
        // Continued on the thread that cancels: with a test's clock, all has happened when it has been moved.
        var near = new TaskCompletionSource();
        var registration = deadline.UnsafeRegister(static near => ((TaskCompletionSource)near!).TrySetResult(), near); // It is given right here.
        await Task.WhenAny(handling, near.Task).ConfigureAwait(false);
        registration.Unregister();
    }

    private async ValueTask<bool> IsAnsweredAsync(LambdaInvocation invocation)
    {
        if (_onTimeout is null)
            return false;

        var left = GraceOf(invocation);
        var answering = _onTimeout(invocation, left).AsTask();
        await EndOrTimeAsync(answering, left, invocation).ConfigureAwait(false);
        if (answering.IsCompleted)
            return await answering.ConfigureAwait(false);

        MiddlewareLog.TimeoutHandlerIsLate(invocation.Context.Logger);
        Observe(answering, invocation.Context);
        return false;
    }

    private TimeSpan GraceOf(LambdaInvocation invocation)
    {
        var grace = invocation.Context.RemainingTime - _reserve;
        return grace > TimeSpan.Zero ? grace : TimeSpan.Zero;
    }

    private static async ValueTask EndOrTimeAsync(Task task, TimeSpan time, LambdaInvocation invocation)
    {
        if (!task.IsCompleted && time > TimeSpan.Zero)
            await task.WaitAsync(time, invocation.Clock).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private static void Abandon(Task handling, LambdaInvocation invocation)
    {
        invocation.IsAbandoned = true;
        MiddlewareLog.HandlerIsAbandoned(invocation.Context.Logger, invocation.Context.RemainingTime.TotalMilliseconds);
        Observe(handling, invocation.Context);
    }

    /// <summary>Nobody waits for it any more, but what becomes of it is not to be lost.</summary>
    private static void Observe(Task task, LambdaContext context) => _ = task.ContinueWith(
        static (task, context) => MiddlewareLog.AbandonedHandlerFailed(((LambdaContext)context!).Logger, task.Exception!.GetBaseException()), // It is given right here; a faulted task has one.
        context,
        CancellationToken.None,
        TaskContinuationOptions.OnlyOnFaulted | TaskContinuationOptions.ExecuteSynchronously,
        TaskScheduler.Default);

    private static void AnswerSoFar(LambdaInvocation invocation, OperationCanceledException? cancelled)
    {
        // What has gone out of a stream can't be taken back: its end has to say that it is not whole.
        if (cancelled is not null || invocation.ResponseStream is { HasBegun: true } || invocation.Context.AnswerSoFar is not { } answer)
            throw new InvocationTimedOutException(invocation.Context.RemainingTime, cancelled);

        invocation.Result = answer();
    }
}
