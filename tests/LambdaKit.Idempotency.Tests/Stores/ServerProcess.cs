using System.Diagnostics;

namespace LambdaKit.Idempotency.Tests.Stores;

/// <summary>A server as a process, killed with the tests.</summary>
internal sealed class ServerProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Process _process;
    private readonly TaskCompletionSource<string> _told = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <param name="program">What to run.</param>
    /// <param name="arguments">With what.</param>
    /// <param name="tell">What a line says that the server is ready with; null while it isn't.</param>
    public ServerProcess(string program, IEnumerable<string> arguments, Func<string, string?> tell)
    {
        _process = new() { StartInfo = new(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true }, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is { } text && tell(text) is { } told)
                _told.TrySetResult(told);
        };
        _process.Exited += (_, _) => _told.TrySetException(new InvalidOperationException($"'{program}' has ended before it was ready."));
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public Task<string> ReadyAsync() => _told.Task.WaitAsync(Patience);

    public void Dispose()
    {
        try
        {
            _process.Kill();
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }

        _process.Dispose();
    }
}
