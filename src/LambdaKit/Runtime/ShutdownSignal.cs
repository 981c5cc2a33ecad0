using System.Runtime.InteropServices;
using Microsoft.Extensions.Logging;

namespace LambdaKit.Runtime;

/// <summary>Has hooks run and the handler disposed of when Lambda ends the environment.</summary>
/// <remarks>
/// Lambda sends SIGTERM only where an extension is registered; otherwise the process is killed without notice. So an internal extension that wants
/// no events registers itself, and keeps its poll open, as it must. Only functions that have something to do at the end pay for it.
/// </remarks>
internal sealed class ShutdownSignal : IDisposable
{
    private readonly PosixSignalRegistration _registration;
    private readonly object _owner;
    private readonly List<Func<CancellationToken, ValueTask>> _hooks;
    private readonly TimeSpan _timeout;
    private readonly FunctionInstance _function;

    private ShutdownSignal(object owner, List<Func<CancellationToken, ValueTask>> hooks, TimeSpan timeout, FunctionInstance function)
    {
        _owner = owner;
        _hooks = hooks;
        _timeout = timeout;
        _function = function;
        _registration = PosixSignalRegistration.Create(PosixSignal.SIGTERM, OnSignal);
    }

    public static ShutdownSignal Register(
        RuntimeApiClient client, object owner, List<Func<CancellationToken, ValueTask>> hooks, TimeSpan timeout, FunctionInstance function)
    {
        var signal = new ShutdownSignal(owner, hooks, timeout, function);
        var requests = client.Requests;
        var status = client.Exchange(requests.Post("/2020-01-01/extension/register"u8, "Lambda-Extension-Name: lambdakit-shutdown\r\n"u8, """{"events":[]}"""u8));
        if (status != 200 || client.Response.ExtensionId.IsEmpty)
        {
            function.Log.Write(null, LogLevel.Warning, $"The extension that gives notice of the environment's end could not be registered (status {status}): OnShutdown may not run.");
            return signal;
        }

        var poll = requests.Get("/2020-01-01/extension/event/next"u8, [.. "Lambda-Extension-Identifier: "u8, .. client.Response[client.Response.ExtensionId], .. "\r\n"u8]);
        var thread = new Thread(() => KeepPolling(client, poll)) { IsBackground = true, Name = "LambdaKit shutdown notice" };
        thread.Start();
        return signal;
    }

    public void Dispose() => _registration.Dispose();

    private static void KeepPolling(RuntimeApiClient client, byte[] poll)
    {
        try
        {
            client.Exchange(poll);
        }
        catch (Exception exception) when (exception is RuntimeApiException or OperationCanceledException)
        {
            // The environment ends, or the process.
        }
    }

    private void OnSignal(PosixSignalContext context)
    {
        context.Cancel = true;
        Finish();
        Environment.Exit(0);
    }

    /// <summary>Runs the hooks, the last one added first, then disposes of the handler, or of what has made it: all within the time that there is.</summary>
    private void Finish()
    {
        using var timeout = new CancellationTokenSource(_timeout);
        for (var i = _hooks.Count - 1; i >= 0; i--)
        {
            var hook = _hooks[i];
            Try(() => hook(timeout.Token), timeout.Token);
        }
        Try(DisposeOwnerAsync, timeout.Token);
        _function.FlushLog();
    }

    private ValueTask DisposeOwnerAsync()
    {
        if (_owner is IAsyncDisposable asynchronous)
            return asynchronous.DisposeAsync();
        (_owner as IDisposable)?.Dispose();
        return default;
    }

    private void Try(Func<ValueTask> action, CancellationToken timeout)
    {
        try
        {
            action().AsTask().Wait(timeout);
        }
        catch (Exception) when (timeout.IsCancellationRequested)
        {
            _function.Log.Write(null, LogLevel.Error, "The function did not finish its shutdown in time.");
        }
        catch (Exception exception)
        {
            _function.Log.Write(null, LogLevel.Error, "The function's shutdown failed.", exception);
        }
    }
}
