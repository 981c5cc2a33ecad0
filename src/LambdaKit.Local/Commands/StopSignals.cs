using System.Runtime.InteropServices;

namespace LambdaKit.Local.Commands;

/// <summary>Turns Ctrl+C and SIGTERM into a token, so that processes are stopped before this one ends.</summary>
internal sealed class StopSignals : IDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly List<PosixSignalRegistration> _registrations = [];

    public StopSignals(params ReadOnlySpan<PosixSignal> signals)
    {
        if (signals.IsEmpty)
            signals = [PosixSignal.SIGINT, PosixSignal.SIGTERM];
        foreach (var signal in signals)
            _registrations.Add(PosixSignalRegistration.Create(signal, Stop));
    }

    public CancellationToken Token => _stopping.Token;

    /// <summary>Returns at the first signal.</summary>
    public async Task WaitAsync()
    {
        var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var registration = Token.Register(stopped.SetResult);
        await using (registration.ConfigureAwait(false))
            await stopped.Task.ConfigureAwait(false);
    }

    public void Dispose()
    {
        foreach (var registration in _registrations)
            registration.Dispose();
        _stopping.Dispose();
    }

    private void Stop(PosixSignalContext context)
    {
        context.Cancel = true;
        _stopping.Cancel();
    }
}
