using System.Diagnostics;
using System.Runtime.InteropServices;

namespace LambdaKit.Tests.Runtime.Wire;

/// <summary>A function in a process of its own.</summary>
internal sealed class FunctionProgram : IDisposable
{
    private const int Terminate = 15;

    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _errors;

    private FunctionProgram(Process process)
    {
        _process = process;
        _output = process.StandardOutput.ReadToEndAsync();
        _errors = process.StandardError.ReadToEndAsync();
    }

    /// <summary>Starts the program of a project, which is built along with these tests.</summary>
    public static FunctionProgram Start(RawServer server, string project, string function, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.ArgumentList.Add("exec");
        start.ArgumentList.Add(PathOf(project));
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        start.Environment["AWS_LAMBDA_RUNTIME_API"] = server.Address;
        start.Environment["LAMBDAKIT_FUNCTION"] = function;
        return new FunctionProgram(Process.Start(start)!); // A program that is not run by a shell is a process of its own.
    }

    /// <summary>The files that are mapped into the process: its assemblies among them.</summary>
    public string ReadMaps() => File.ReadAllText($"/proc/{_process.Id}/maps");

    public void SendTerminate() => Assert.Equal(0, Kill(_process.Id, Terminate));

    /// <summary>Waits for the end; returns the exit code and what was written.</summary>
    public async Task<(int ExitCode, string Output)> WaitForExitAsync()
    {
        await _process.WaitForExitAsync().WaitAsync(RawServer.Patience);
        return (_process.ExitCode, await _output + await _errors);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }

    private static string PathOf(string project)
    {
        var name = project[(project.LastIndexOf('/') + 1)..];
        var own = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)); // bin/{configuration}/{framework}
        var root = own;
        while (!File.Exists(Path.Combine(root.FullName, "LambdaKit.sln")))
            root = root.Parent ?? throw new InvalidOperationException("These tests run in the repository that they were built in.");
        return Path.Combine(root.FullName, project, "bin", own.Parent!.Name, own.Name, $"{name}.dll"); // Lies deeper than the root.
    }

    [DllImport("libc", EntryPoint = "kill", ExactSpelling = true)]
    private static extern int Kill(int process, int signal);
}
