using System.ComponentModel;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LambdaKit.Local.Invoking;
using LambdaKit.Local.RuntimeApi;

namespace LambdaKit.Local.Functions;

/// <summary>A function and its environment: gives it one invocation after the other, watches the time, writes the log, starts it anew when it is gone.</summary>
internal sealed class LocalFunction : IAsyncDisposable
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    private readonly LocalFunctionOptions _options;
    private readonly LocalLambdaOptions _service;
    private readonly TimeProvider _clock;
    private readonly string _logPrefix;
    private readonly string _logStream;
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly SemaphoreSlim _change = new(1, 1);
    private readonly Lock _logGate = new();
    private volatile ExecutionEnvironment _environment;
    private InvocationLog? _currentLog;
    private bool _disposed;

    public LocalFunction(LocalFunctionOptions options, LocalLambdaOptions service)
    {
        _options = options;
        _service = service;
        _clock = service.TimeProvider;
        _logPrefix = service.Functions.Count > 1 ? $"[{options.Name}] " : "";
        var stream = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        _logStream = string.Create(CultureInfo.InvariantCulture, $"{_clock.GetUtcNow():yyyy/MM/dd}/[{options.Version}]{stream}");
        _environment = new ExecutionEnvironment(CreateSession());
        RuntimeApi = new RuntimeApiEndpoints(options.Name, options.Version, options.Handler ?? options.Name, service.AccountId);
    }

    public string Name => _options.Name;

    public string Version => _options.Version;

    public RuntimeApiEndpoints RuntimeApi { get; }

    /// <summary><c>host:port</c> of the listener that belongs to this function; set before anything runs.</summary>
    public string RuntimeApiAddress { get; set; } = "";

    public RuntimeSession Session => _environment.Session;

    private bool IsManagedInstance => _options.InitializationType == LocalInitializationType.ManagedInstances;

    /// <summary>The qualifier for a call; throws when the function has no such version or alias.</summary>
    public string? Resolve(string? qualifier)
    {
        if (qualifier is null)
            return _options.Alias;
        if (qualifier == "$LATEST" || qualifier == _options.Version || qualifier == _options.Alias)
            return qualifier;

        throw new LocalInvokeException(404, "ResourceNotFoundException", $"Function not found: {Arn(qualifier)}");
    }

    /// <summary>Starts the process ahead of the first invocation where the initialization type says so.</summary>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (_options.InitializationType != LocalInitializationType.OnDemand)
            await EnsureStartedAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs one invocation. Cancelled, the caller stops waiting; what the runtime has got goes on.</summary>
    public async Task<LocalInvocationResult> InvokeAsync(ReadOnlyMemory<byte> payload, LocalInvocationOptions options, CancellationToken cancellationToken)
    {
        var log = new InvocationLog();
        var invocation = new Invocation(payload)
        {
            RequestId = options.RequestId ?? Guid.NewGuid().ToString(),
            Arn = Arn(Resolve(options.Qualifier)),
            TraceId = options.TraceId ?? NewTraceId(),
            ClientContext = options.ClientContext,
            CognitoIdentity = options.CognitoIdentity,
            TenantId = options.TenantId,
            HandedOut = begun => Begin(begun, log),
        };

        return await TakeTurnAsync(invocation, log, cancellationToken).WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Shows what a custom resource has answered its stack.</summary>
    public void NoteAnswer(string json) => Write($"CloudFormation gets {json}", _currentLog);

    public async ValueTask DisposeAsync()
    {
        await _change.WaitAsync().ConfigureAwait(false);
        try
        {
            _disposed = true;
            if (_environment.Process is { } process)
                await process.StopAsync(Grace).ConfigureAwait(false);
            _environment.Session.Close(Exit("Runtime exited without providing a reason"));
        }
        finally
        {
            _change.Release();
        }
    }

    private async Task<LocalInvocationResult> TakeTurnAsync(Invocation invocation, InvocationLog log, CancellationToken cancellationToken)
    {
        if (IsManagedInstance)
            return await RunAsync(invocation, log, cancellationToken).ConfigureAwait(false);

        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await RunAsync(invocation, log, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task<LocalInvocationResult> RunAsync(Invocation invocation, InvocationLog log, CancellationToken cancellationToken)
    {
        var environment = await HandOverAsync(invocation, cancellationToken).ConfigureAwait(false);
        var outcome = await invocation.Outcome.ConfigureAwait(false);

        // The runtime never got it: init failed, or no poll was there.
        if (invocation.StartedAt == 0)
            Begin(invocation, log);

        var duration = _clock.GetElapsedTime(invocation.StartedAt);
        if (invocation.Timer is { } timer)
            await timer.DisposeAsync().ConfigureAwait(false);
        var lost = await SettleAsync(environment, outcome).ConfigureAwait(false);
        Report(environment, invocation, outcome, duration, lost, log);
        if (lost)
            await ReplaceAsync(environment).ConfigureAwait(false);

        return new LocalInvocationResult
        {
            RequestId = invocation.RequestId,
            Payload = outcome.Payload,
            FunctionError = outcome.IsFailure ? "Unhandled" : null,
            ErrorType = outcome.ErrorType,
            ErrorCause = outcome.ErrorCause,
            ContentType = outcome.ContentType,
            IsStreamed = outcome.IsStreamed,
            StreamedBytes = outcome.StreamedBytes,
            ExecutedVersion = _options.Version,
            LogTail = log.Tail(),
            Duration = duration,
        };
    }

    /// <summary>Returns when the runtime has got the invocation, or when it has ended without that.</summary>
    private async Task<ExecutionEnvironment> HandOverAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        for (var isSecondTry = false; ; isSecondTry = true)
        {
            var environment = await EnsureStartedAsync(cancellationToken).ConfigureAwait(false);
            var session = environment.Session;
            if (await InitializeAsync(environment, invocation, cancellationToken).ConfigureAwait(false) is { } failure)
            {
                invocation.TryEnd(failure);
                return environment;
            }

            session.Start(invocation);
            var registration = cancellationToken.Register(() => Withdraw(environment, invocation, cancellationToken));
            await using (registration.ConfigureAwait(false))
                await Task.WhenAny(invocation.Outcome, session.Gone).ConfigureAwait(false);
            if (invocation.Outcome.IsCompleted || !session.TryWithdraw(invocation))
                return environment;

            // It ended while it had nothing to do, which is no fault of this invocation.
            if (isSecondTry || environment.Process is null || _disposed)
            {
                invocation.TryEnd((await session.Gone.ConfigureAwait(false))(invocation.RequestId));
                return environment;
            }

            await ReplaceAsync(environment).ConfigureAwait(false);
        }
    }

    private async Task<ExecutionEnvironment> EnsureStartedAsync(CancellationToken cancellationToken)
    {
        var environment = _environment;
        if (environment.Session.IsUsable && (_options.Command is null || environment.Process is not null))
            return environment;

        await _change.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            ObjectDisposedException.ThrowIf(_disposed, this);

            // An init error of a function that somebody else starts stays until a caller has seen it.
            if (!_environment.Session.IsUsable && _environment.Process is { HasExited: true })
                _environment = new ExecutionEnvironment(CreateSession());
            if (_options.Command is { } command && _environment.Process is null)
                Start(_environment, command);

            return _environment;
        }
        finally
        {
            _change.Release();
        }
    }

    private void Start(ExecutionEnvironment environment, LocalCommand command)
    {
        var variables = new FunctionEnvironmentVariables(_options, _service, command, RuntimeApiAddress, _logStream);
        environment.StartedAt = _clock.GetTimestamp();
        try
        {
            environment.Process = FunctionProcess.Start(command, variables.Apply, WriteOutput);
        }
        catch (Win32Exception exception)
        {
            environment.Session.Close(requestId => InvocationOutcome.Failure("Runtime.InvalidEntrypoint", $"RequestId: {requestId} Error: {exception.Message}"));
            return;
        }

        _ = NoteInitAsync(environment);
        _ = NoteExitAsync(environment, environment.Process);
    }

    private async Task NoteInitAsync(ExecutionEnvironment environment)
    {
        await environment.Session.Initialized.ConfigureAwait(false);
        environment.InitDuration = _clock.GetElapsedTime(environment.StartedAt);
    }

    private static async Task NoteExitAsync(ExecutionEnvironment environment, FunctionProcess process) =>
        environment.Session.Close(Exit(await process.Exited.ConfigureAwait(false)));

    /// <summary>Waits until the runtime can take an invocation; else says what the caller gets.</summary>
    private async Task<InvocationOutcome?> InitializeAsync(ExecutionEnvironment environment, Invocation invocation, CancellationToken cancellationToken)
    {
        var initialized = environment.Session.Initialized;
        if (environment.Process is not { } process)
            return (await initialized.WaitAsync(cancellationToken).ConfigureAwait(false))?.Invoke(invocation.RequestId);

        try
        {
            var left = _options.InitTimeout - _clock.GetElapsedTime(environment.StartedAt);
            var failure = initialized.IsCompleted
                ? await initialized.ConfigureAwait(false)
                : await initialized.WaitAsync(left > TimeSpan.Zero ? left : TimeSpan.Zero, _clock, cancellationToken).ConfigureAwait(false);
            if (failure is null)
                return null;

            var outcome = failure(invocation.RequestId);
            Write($"INIT_REPORT Init Duration: {Milliseconds(_clock.GetElapsedTime(environment.StartedAt))}\tPhase: init\tStatus: error\tError Type: {outcome.ErrorType}");
            return outcome;
        }
        catch (TimeoutException)
        {
            await process.KillAsync().ConfigureAwait(false);
            Write($"INIT_REPORT Init Duration: {Milliseconds(_options.InitTimeout)}\tPhase: init\tStatus: timeout");
            environment.Session.Close(Exit("Runtime exited without providing a reason"));
            return InvocationOutcome.Failure("Sandbox.Timedout", TimeoutMessage(invocation, _options.InitTimeout));
        }
    }

    /// <summary>The runtime gets the event: from here on the time counts.</summary>
    private void Begin(Invocation invocation, InvocationLog log)
    {
        invocation.StartedAt = Math.Max(_clock.GetTimestamp(), 1);
        invocation.Deadline = _clock.GetUtcNow() + _options.Timeout;
        if (!IsManagedInstance)
            _currentLog = log;
        Write($"START RequestId: {invocation.RequestId} Version: {_options.Version}", log);
        _environment.Process?.SampleMemory();
        if (!invocation.Outcome.IsCompleted)
            invocation.Timer = _clock.CreateTimer(_ => TimeUp(invocation, log), state: null, _options.Timeout, Timeout.InfiniteTimeSpan);
    }

    private void TimeUp(Invocation invocation, InvocationLog log)
    {
        if (invocation.Outcome.IsCompleted)
            return;

        var message = TimeoutMessage(invocation, _options.Timeout);
        Write(message, log);
        if (_options.EnforceTimeout)
            _environment.Session.TimeOut(invocation, InvocationOutcome.Failure("Sandbox.Timedout", message) with { IsTimeout = true });
    }

    private static void Withdraw(ExecutionEnvironment environment, Invocation invocation, CancellationToken cancellationToken)
    {
        if (environment.Session.TryWithdraw(invocation))
            invocation.Cancel(cancellationToken);
    }

    /// <summary>Waits for the log of the invocation and, where the environment is lost, for the end of its process. True when it is lost.</summary>
    private async Task<bool> SettleAsync(ExecutionEnvironment environment, InvocationOutcome outcome)
    {
        if (environment.Process is not { } process)
            return !environment.Session.IsUsable;

        process.SampleMemory();
        if (outcome.IsTimeout && !IsManagedInstance)
        {
            await process.KillAsync().ConfigureAwait(false);
            environment.Session.Close(Exit("Runtime exited without providing a reason"));
            return true;
        }

        if (!environment.Session.IsUsable)
        {
            await process.WaitOrStopAsync(Grace).ConfigureAwait(false);
            return true;
        }

        await process.DrainAsync().ConfigureAwait(false);
        return false;
    }

    private void Report(ExecutionEnvironment environment, Invocation invocation, InvocationOutcome outcome, TimeSpan duration, bool lost, InvocationLog log)
    {
        var init = environment.TakeInitDuration();
        var billed = (long)Math.Ceiling((duration + (init ?? TimeSpan.Zero)).TotalMilliseconds);
        var line = new StringBuilder($"REPORT RequestId: {invocation.RequestId}\tDuration: {Milliseconds(duration)}");
        line.Append(CultureInfo.InvariantCulture, $"\tBilled Duration: {billed} ms\tMemory Size: {_options.MemoryMiB} MB");
        if (environment.Process is { PeakMemoryMiB: > 0 } process)
            line.Append(CultureInfo.InvariantCulture, $"\tMax Memory Used: {process.PeakMemoryMiB} MB");
        if (init is { } initDuration)
            line.Append(CultureInfo.InvariantCulture, $"\tInit Duration: {Milliseconds(initDuration)}");
        if (outcome.IsTimeout)
            line.Append("\tStatus: timeout");
        else if (lost && outcome.IsFailure)
            line.Append(CultureInfo.InvariantCulture, $"\tStatus: error\tError Type: {outcome.ErrorType}");

        Write($"END RequestId: {invocation.RequestId}", log);
        Write(line.ToString(), log);
        if (!IsManagedInstance)
            _currentLog = null;
    }

    private async Task ReplaceAsync(ExecutionEnvironment lost)
    {
        await _change.WaitAsync().ConfigureAwait(false);
        try
        {
            if (_environment == lost && !_disposed)
                _environment = new ExecutionEnvironment(CreateSession());
        }
        finally
        {
            _change.Release();
        }
    }

    private RuntimeSession CreateSession() => IsManagedInstance
        ? new ManagedInstanceSession()
        : new OnDemandSession(_options.InitializationType == LocalInitializationType.SnapStart);

    private void WriteOutput(string line) => Write(line, _currentLog);

    private void Write(string line, InvocationLog? log = null)
    {
        lock (_logGate)
        {
            log?.Add(line);
            _service.Log?.Invoke(_logPrefix + line);
        }
    }

    private string Arn(string? qualifier)
    {
        var arn = $"arn:aws:lambda:{_service.Region}:{_service.AccountId}:function:{_options.Name}";
        return qualifier is null ? arn : $"{arn}:{qualifier}";
    }

    private string NewTraceId()
    {
        var epoch = _clock.GetUtcNow().ToUnixTimeSeconds();
        var root = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(12));
        var parent = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));
        return $"Root=1-{epoch:x8}-{root};Parent={parent};Sampled=0";
    }

    private string TimeoutMessage(Invocation invocation, TimeSpan timeout) => string.Create(
        CultureInfo.InvariantCulture,
        $"{_clock.GetUtcNow():yyyy-MM-ddTHH:mm:ss.fffZ} {invocation.RequestId} Task timed out after {timeout.TotalSeconds:F2} seconds");

    private static string Milliseconds(TimeSpan duration) => string.Create(CultureInfo.InvariantCulture, $"{duration.TotalMilliseconds:F2} ms");

    private static Func<string, InvocationOutcome> Exit(string reason) =>
        requestId => InvocationOutcome.Failure("Runtime.ExitError", $"RequestId: {requestId} Error: {reason}");
}
