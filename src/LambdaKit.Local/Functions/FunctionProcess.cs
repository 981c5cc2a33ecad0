using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace LambdaKit.Local.Functions;

/// <summary>The process of a function: its output, its memory, its end.</summary>
internal sealed partial class FunctionProcess
{
    private const int SigTerm = 15;

    private static readonly TimeSpan OutputTimeout = TimeSpan.FromMilliseconds(500);

    private readonly Process _process;
    private readonly ProcessOutput _output;
    private readonly ProcessOutput _error;

    private FunctionProcess(Process process, Action<string> log)
    {
        _process = process;
        _output = new ProcessOutput(process.StandardOutput.BaseStream, process.Id, 1, log);
        _error = new ProcessOutput(process.StandardError.BaseStream, process.Id, 2, log);
        Exited = WaitForExitAsync();
    }

    /// <summary>Ends with the process and its output; the result says how, in the words of Lambda.</summary>
    public Task<string> Exited { get; }

    public bool HasExited => Exited.IsCompleted;

    /// <summary>The highest resident memory seen, in MiB; 0 when the system doesn't tell.</summary>
    public int PeakMemoryMiB { get; private set; }

    public static FunctionProcess Start(LocalCommand command, Action<IDictionary<string, string?>> setEnvironment, Action<string> log)
    {
        var start = new ProcessStartInfo(command.FileName)
        {
            WorkingDirectory = command.WorkingDirectory ?? "",
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var argument in command.Arguments)
            start.ArgumentList.Add(argument);
        setEnvironment(start.Environment);

        var process = Process.Start(start) ?? throw new InvalidOperationException($"The program '{command.FileName}' could not be started.");
        process.StandardInput.Close();
        return new FunctionProcess(process, log);
    }

    /// <summary>Returns when what the process has written so far is in the log.</summary>
    public async Task DrainAsync()
    {
        await _output.DrainAsync(OutputTimeout).ConfigureAwait(false);
        await _error.DrainAsync(OutputTimeout).ConfigureAwait(false);
    }

    public void SampleMemory()
    {
        try
        {
            if (OperatingSystem.IsLinux())
            {
                foreach (var line in File.ReadLines($"/proc/{_process.Id}/status"))
                {
                    if (line.StartsWith("VmHWM:", StringComparison.Ordinal))
                        PeakMemoryMiB = Math.Max(PeakMemoryMiB, int.Parse(line.AsSpan(6, line.Length - 9), NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture) / 1024);
                }
            }
            else if (!_process.HasExited)
            {
                _process.Refresh();
                PeakMemoryMiB = Math.Max(PeakMemoryMiB, (int)(_process.PeakWorkingSet64 / (1024 * 1024)));
            }
        }
        catch (Exception exception) when (exception is IOException or InvalidOperationException or FormatException or UnauthorizedAccessException)
        {
            // It has just ended: the last sample stands.
        }
    }

    /// <summary>Ends the process and its children at once.</summary>
    public async Task KillAsync()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (Exception exception) when (exception is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It has ended by itself.
        }

        await Exited.ConfigureAwait(false);
    }

    /// <summary>Asks the process to end, and ends it when it doesn't within the grace period.</summary>
    public Task StopAsync(TimeSpan grace)
    {
        if (!HasExited && !OperatingSystem.IsWindows())
            _ = SendSignal(_process.Id, SigTerm);
        return OperatingSystem.IsWindows() ? KillAsync() : WaitOrStopAsync(grace);
    }

    /// <summary>Gives the process the grace period to end by itself, then ends it.</summary>
    public async Task WaitOrStopAsync(TimeSpan grace)
    {
        try
        {
            await Exited.WaitAsync(grace).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            await KillAsync().ConfigureAwait(false);
        }
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int SendSignal(int processId, int signal);

    private static string Describe(int exitCode) => exitCode switch
    {
        0 => "Runtime exited without providing a reason",
        132 => "Runtime exited with error: signal: illegal instruction",
        134 => "Runtime exited with error: signal: aborted",
        136 => "Runtime exited with error: signal: floating point exception",
        137 => "Runtime exited with error: signal: killed",
        139 => "Runtime exited with error: signal: segmentation fault",
        143 => "Runtime exited with error: signal: terminated",
        _ => $"Runtime exited with error: exit status {exitCode}",
    };

    private async Task<string> WaitForExitAsync()
    {
        await _process.WaitForExitAsync().ConfigureAwait(false);
        await _output.WaitForEndAsync(OutputTimeout).ConfigureAwait(false);
        await _error.WaitForEndAsync(OutputTimeout).ConfigureAwait(false);
        return Describe(_process.ExitCode);
    }
}
