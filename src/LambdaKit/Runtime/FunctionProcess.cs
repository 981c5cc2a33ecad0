using LambdaKit.Events.Json;
using Microsoft.Extensions.Logging;

namespace LambdaKit.Runtime;

/// <summary>The life of a function's process: init, perhaps a snapshot, the poll loops, the end.</summary>
internal sealed class FunctionProcess : IDisposable
{
    private const string InitErrorType = "Runtime.InitError";

    private readonly FunctionInstance _function;
    private readonly HostedFunctions _functions;
    private readonly HostHooks _hooks;
    private readonly LambdaOptions _options;
    private readonly RuntimeApiSettings _settings;
    private readonly int? _maxConcurrency;
    private readonly CancellationTokenSource _stopping;
    private readonly CancellationTokenRegistration _abort;
    private readonly List<RuntimeApiClient> _clients = [];
    private readonly object _gate = new();
    private ShutdownSignal? _shutdown;

    public FunctionProcess(
        FunctionInstance function, HostedFunctions functions, HostHooks hooks, LambdaOptions options, RuntimeApiSettings settings, CancellationToken stopping)
    {
        _function = function;
        _functions = functions;
        _hooks = hooks;
        _options = options;
        _settings = settings;
        _maxConcurrency = function.Environment.MaxConcurrency;
        settings.IsConcurrent = _maxConcurrency is not null;
        settings.SendsTogether &= options.SendsAnswerWithNextPoll;
        _stopping = stopping.CanBeCanceled ? CancellationTokenSource.CreateLinkedTokenSource(stopping) : new CancellationTokenSource();
        _abort = _stopping.Token.UnsafeRegister(static state => ((FunctionProcess)state!).Abort(), this);
    }

    /// <summary>Runs the process's whole life.</summary>
    /// <returns>The exit code.</returns>
    public int Run()
    {
        try
        {
            var address = RuntimeApiAddress.Parse(_function.Environment.RuntimeApi ?? "");
            var client = CreateClient(address);
            if (Initialize(client, address) is not { } handler)
                return 1;
            if (_function.Environment.IsSnapStart && !Snapshot.Run(client, _function, _hooks, _stopping.Token))
                return 1;
            RunLoops(client, address, handler);
            return 0;
        }
        catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
        {
            return 0;
        }
        catch (Exception exception) when (exception is RuntimeApiException or LambdaConfigurationException)
        {
            _function.Log.Write(null, LogLevel.Critical, exception.Message);
            _function.FlushLog();
            return 1;
        }
    }

    public void Dispose()
    {
        _shutdown?.Dispose();
        _abort.Dispose();
        lock (_gate)
        {
            foreach (var client in _clients)
                client.Dispose();
        }
        _stopping.Dispose();
    }

    /// <summary>Makes the handler, runs the hooks, rehearses. A failure is reported to Lambda.</summary>
    /// <returns>The handler; null after a failure.</returns>
    private LambdaHandler? Initialize(RuntimeApiClient client, RuntimeApiAddress address)
    {
        try
        {
            if (_options.LimitsHeap)
                HeapLimit.Apply(_function.Environment.MemoryLimitMiB);
            var handler = _functions.CreateHandler(_function.Environment);
            if (_hooks.Init is not null)
                Hooks.Run(_hooks.Init, _stopping.Token);
            if (_options.RehearsesFirstUse)
                Rehearsal.Run(handler);
            if (_hooks.Shutdown is not null || handler is IDisposable or IAsyncDisposable)
                _shutdown = ShutdownSignal.Register(CreateClient(address), handler, _hooks.Shutdown ?? [], _options.ShutdownTimeout, _function);
            return handler;
        }
        catch (Exception exception) when (exception is not RuntimeApiException && !(exception is OperationCanceledException && _stopping.IsCancellationRequested))
        {
            ReportInitError(client, exception);
            return null;
        }
    }

    private void ReportInitError(RuntimeApiClient client, Exception exception)
    {
        _function.Log.Write(null, LogLevel.Critical, "The function could not be initialized.", exception);
        _function.FlushLog();
        using var document = new JsonWriter();
        ErrorDocument.Write(document, exception);
        client.Exchange(client.Requests.PostError("/2018-06-01/runtime/init/error"u8, InitErrorType, document.WrittenSpan));
    }

    /// <summary>One loop on this thread; where Lambda runs several invocations at once, one more thread for each.</summary>
    private void RunLoops(RuntimeApiClient first, RuntimeApiAddress address, LambdaHandler handler)
    {
        var count = Math.Max(1, _maxConcurrency ?? 1);
        Exception? failure = null;
        var others = new Thread[count - 1];
        for (var i = 0; i < others.Length; i++)
        {
            var client = CreateClient(address);
            others[i] = new Thread(() => RunLoop(client, handler, ref failure)) { IsBackground = true, Name = $"LambdaKit loop {i + 2}" };
            others[i].Start();
        }
        RunLoop(first, handler, ref failure);
        foreach (var other in others)
            other.Join();
        if (failure is not null)
            throw new RuntimeApiException(failure.Message, failure);
    }

    private void RunLoop(RuntimeApiClient client, LambdaHandler handler, ref Exception? failure)
    {
        try
        {
            using var loop = new InvocationLoop(client, _function, handler, _options.DeadlineMargin, setsTraceVariable: !_settings.IsConcurrent);
            loop.Run();
        }
        catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
        {
            // Told to stop.
        }
        catch (Exception exception)
        {
            Interlocked.CompareExchange(ref failure, exception, null);
            _stopping.Cancel();
        }
    }

    private RuntimeApiClient CreateClient(RuntimeApiAddress address)
    {
        var client = new RuntimeApiClient(address, address.CreateTransport(), _settings, _function, _stopping.Token);
        lock (_gate)
            _clients.Add(client);
        return client;
    }

    private void Abort()
    {
        lock (_gate)
        {
            foreach (var client in _clients)
                client.Abort();
        }
    }
}
