using System.Diagnostics;

namespace LambdaKit.ConventionTests.Docs;

/// <summary>The README's main command, run as it stands there.</summary>
public sealed class ReadmeCommandTests
{
    private const string Configuration =
#if DEBUG
        "Debug";
#else
        "Release";
#endif

    [Fact]
    public async Task The_command_that_runs_a_function_prints_its_answer()
    {
        var line = CodeBlock.Of("README.md").Where(block => block.Language == "sh").SelectMany(block => block.Text.Split('\n')).First(line => line.StartsWith("dotnet run --project", StringComparison.Ordinal));

        // What the line builds was built with this test.
        var (exitCode, answer, log) = await RunAsync(line.Replace("dotnet run", $"dotnet run --no-build -c {Configuration}", StringComparison.Ordinal));

        Assert.True(exitCode == 0, log);
        Assert.Contains("\"statusCode\":200", answer, StringComparison.Ordinal);
        Assert.Contains("START RequestId", log, StringComparison.Ordinal);
    }

    private static async Task<(int ExitCode, string Output, string Error)> RunAsync(string command)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var start = new ProcessStartInfo(words[0]) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var word in words[1..])
            start.ArgumentList.Add(word);
        using var process = Process.Start(start)!; // null only when a shell is used
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(patience.Token);
            var error = process.StandardError.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
            return (process.ExitCode, await output, await error);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }
}
