using LambdaKit.Events.Json;
using LambdaKit.Runtime.Sockets;
using Microsoft.Extensions.Logging;

namespace LambdaKit.Runtime;

/// <summary>The life of a function's process: init, perhaps a snapshot, the poll loops, the end.</summary>
/// <remarks>What goes wrong is told in methods of its own, so that the way without failures loads nothing for it.</remarks>
internal sealed class FunctionProcess : IDisposable
{
    private readonly FunctionInstance _function;
    private readonly HostedFunction? _functions;
    private readonly List<ILambdaMiddleware>? _middleware;
    private readonly HostHooks? _hooks;
    private readonly LambdaOptions? _options;
    private readonly RuntimeApiSettings _settings;
    private readonly CancellationTokenSource _stopping = new();
    private readonly CancellationTokenRegistration _told;
    private readonly object _gate = new();
    private RuntimeApiClient[] _clients = [];
    private ShutdownSignal? _shutdown;
    private Exception? _failure;

    public FunctionProcess(
        FunctionInstance function, HostedFunction? functions, List<ILambdaMiddleware>? middleware, HostHooks? hooks, LambdaOptions? options,
        RuntimeApiSettings settings, CancellationToken stopping)
    {
        _function = function;
        _functions = functions;
        _middleware = middleware;
        _hooks = hooks;
        _options = options;
        _settings = settings;
        settings.SendsTogether &= options is null || options.SendsAnswerWithNextPoll;
        settings.CollectsWhenIdle &= options is null || options.CollectsGarbageBetweenInvocations;
        if (stopping.CanBeCanceled)
            _told = stopping.UnsafeRegister(static process => ((FunctionProcess)process!).Stop(), this);
    }

    /// <summary>Runs the process's whole life.</summary>
    /// <returns>The exit code.</returns>
    public int Run()
    {
        try
        {
            var address = RuntimeApiAddress.Parse(_function.Environment.RuntimeApi ?? "");
            var maxConcurrency = _function.Environment.MaxConcurrency;
            _settings.IsConcurrent = maxConcurrency is not null;
            var client = CreateClient(address);
            if (Initialize(client, address) is not { } handler)
                return 1;
            using var loop = CreateLoop(client, handler);
            if (_options is null || _options.RehearsesFirstUse)
                Rehearsal.Run(loop, handler, _function, address);
            if (_function.Environment.IsSnapStart && !Snapshot.Run(client, _function, _hooks, _stopping.Token))
                return 1;
            _function.InitEnded = _function.Clock.GetTimestamp();
            if (maxConcurrency > 1)
                RunLoops(loop, address, handler, maxConcurrency.Value);
            else
                RunLoop(loop);
            return _failure is null ? 0 : Explain(_failure);
        }
        catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
        {
            return 0;
        }
        catch (Exception exception) when (exception is RuntimeApiException or LambdaConfigurationException or ConnectionLostException)
        {
            return Explain(exception);
        }
    }

    public void Dispose()
    {
        _told.Dispose();
        _shutdown?.Dispose();
        foreach (var client in _clients)
            client.Dispose();
        _stopping.Dispose();
    }

    /// <summary>Makes the handler, runs the hooks, rehearses. A failure is reported to Lambda.</summary>
    /// <returns>The handler; null after a failure.</returns>
    private LambdaHandler? Initialize(RuntimeApiClient client, RuntimeApiAddress address)
    {
        try
        {
            if (_options is null || _options.LimitsHeap)
                HeapLimit.Apply(_function.Environment.MemoryLimitMiB);
            _hooks?.Begin?.Invoke(_function);
            var handler = HostedFunction.CreateHandler(_functions, _function.Environment);
            if (_middleware is not null)
                handler.Surround(_middleware);
            if (_hooks?.Init is not null)
                Hooks.Run(_hooks.Init, _stopping.Token);
            handler.Prepare();
            var owner = _hooks?.HandlerOwner ?? handler;
            if (_hooks?.Shutdown is not null || owner is IDisposable or IAsyncDisposable)
                ListenForShutdown(CreateClient(address), owner);
            return handler;
        }
        catch (Exception exception) when (exception is not RuntimeApiException && !(exception is OperationCanceledException && _stopping.IsCancellationRequested))
        {
            ReportInitError(client, exception);
            return null;
        }
    }

    private void ListenForShutdown(RuntimeApiClient client, object owner) =>
        _shutdown = ShutdownSignal.Register(client, owner, _hooks?.Shutdown ?? [], (_options ?? new LambdaOptions()).ShutdownTimeout, _function);

    private void ReportInitError(RuntimeApiClient client, Exception exception)
    {
        _function.Log.Write(null, LogLevel.Critical, "The function could not be initialized.", exception);
        _function.FlushLog();
        using var document = new JsonWriter();
        ErrorDocument.Write(document, exception);
        client.Exchange(client.Requests.PostError("/2018-06-01/runtime/init/error"u8, "Runtime.InitError", document.WrittenSpan));
    }

    private int Explain(Exception exception)
    {
        _function.Log.Write(null, LogLevel.Critical, exception.Message);
        _function.FlushLog();
        return 1;
    }

    /// <summary>Where Lambda runs several invocations at once: one loop on this thread, and a thread more for each of the others.</summary>
    private void RunLoops(InvocationLoop first, RuntimeApiAddress address, LambdaHandler handler, int count)
    {
        var others = new Thread[count - 1];
        for (var i = 0; i < others.Length; i++)
        {
            var loop = CreateLoop(CreateClient(address), handler);
            others[i] = new Thread(() => RunLoopAndDispose(loop)) { IsBackground = true, Name = $"LambdaKit loop {i + 2}" };
            others[i].Start();
        }
        RunLoop(first);
        foreach (var other in others)
            other.Join();
    }

    private void RunLoopAndDispose(InvocationLoop loop)
    {
        using (loop)
            RunLoop(loop);
    }

    private void RunLoop(InvocationLoop loop)
    {
        try
        {
            loop.Run();
        }
        catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
        {
            // Told to stop.
        }
        catch (Exception exception)
        {
            Interlocked.CompareExchange(ref _failure, exception, null);
            Stop();
        }
    }

    private InvocationLoop CreateLoop(RuntimeApiClient client, LambdaHandler handler) => new(
        client, _function, handler, _options is null ? LambdaOptions.DefaultDeadlineMargin : _options.DeadlineMargin, setsTraceVariable: !_settings.IsConcurrent);

    private RuntimeApiClient CreateClient(RuntimeApiAddress address)
    {
        var client = new RuntimeApiClient(address, address.CreateTransport(), _settings, _function, _stopping.Token);
        lock (_gate)
            _clients = [.. _clients, client];
        return client;
    }

    /// <summary>Ends all loops: the flag first, then the connections they wait on.</summary>
    private void Stop()
    {
        _stopping.Cancel();
        lock (_gate)
        {
            foreach (var client in _clients)
                client.Abort();
        }
    }
}
