using System.Diagnostics;
using System.Runtime.InteropServices;

namespace LambdaKit.EndToEndTests.Commands;

/// <summary>A program as a user starts it in a shell, with its output kept apart from its errors.</summary>
internal sealed partial class RunningProgram : IAsyncDisposable
{
    private readonly Process _process;

    private RunningProgram(Process process) => _process = process;

    public StreamReader Output => _process.StandardOutput;

    public StreamReader Error => _process.StandardError;

    public static RunningProgram Start(string folder, IReadOnlyDictionary<string, string>? variables, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);

        // What 'dotnet test' has set for itself is not in a user's shell. No build server may stay behind: it would keep the output open.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name.StartsWith("LAMBDAKIT_", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(name);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        foreach (var (name, value) in variables ?? new Dictionary<string, string>())
            start.Environment[name] = value;

        return new RunningProgram(Process.Start(start)!); // not of the shell, so never null
    }

    /// <summary>Runs a program to its end.</summary>
    public static async Task<ProgramResult> RunAsync(string folder, string input, string program, params string[] arguments)
    {
        await using var running = Start(folder, variables: null, program, arguments);
        return await running.FinishAsync(input);
    }

    public async Task<ProgramResult> FinishAsync(string input = "")
    {
        await _process.StandardInput.WriteAsync(input);
        _process.StandardInput.Close();
        var output = Output.ReadToEndAsync();
        var error = Error.ReadToEndAsync();
        await Task.WhenAll(output, error, _process.WaitForExitAsync()).WaitAsync(RunningLambda.Patience);
        return new ProgramResult(_process.ExitCode, await output, await error);
    }

    /// <summary>Reads up to the line that begins with the text, and returns what follows the text.</summary>
    public static async Task<string> ReadUntilAsync(StreamReader reader, string text)
    {
        using var patience = new CancellationTokenSource(RunningLambda.Patience);
        var before = "";
        while (await reader.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.StartsWith(text, StringComparison.Ordinal))
                return line[text.Length..];
            before += line + "\n";
        }

        throw new InvalidOperationException($"The output ended without '{text}':\n{before}");
    }

    /// <summary>What Ctrl+C does in a terminal: SIGINT for the program and all that it has started. The program must have been started by <c>setsid</c>.</summary>
    public void PressControlC() => _ = SendSignal(-_process.Id, 2);

    public void Interrupt() => _ = SendSignal(_process.Id, 2);

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int SendSignal(int processId, int signal);
}
