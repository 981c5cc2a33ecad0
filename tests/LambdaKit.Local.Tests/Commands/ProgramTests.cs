using System.Diagnostics;
using System.Runtime.InteropServices;

namespace LambdaKit.Local.Tests.Commands;

/// <summary>The program as a user runs it, in a process of its own.</summary>
public sealed partial class ProgramTests : IDisposable
{
    private readonly List<Process> _processes = [];

    public void Dispose()
    {
        foreach (var process in _processes)
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
            process.Dispose();
        }
    }

    [Fact]
    public async Task Event_is_answered_on_standard_output_and_logged_on_standard_error()
    {
        var run = await RunAsync("\"hello\"", "--assembly", TestFunction.Path, "--event", "-");

        Assert.Equal("\"hello\"\n", run.Output);
        Assert.Contains("START RequestId: ", run.Error);
        Assert.Contains("handling hello\n", run.Error);
        Assert.Contains("REPORT RequestId: ", run.Error);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task Nothing_is_printed_for_a_handler_without_a_result()
    {
        var run = await RunAsync("\"nothing\"", "--assembly", TestFunction.Path, "--event", "-");

        Assert.Equal("", run.Output);
        Assert.Contains("handling nothing\n", run.Error);
        Assert.Equal(0, run.ExitCode);
    }

    [Theory]
    [InlineData("throw", """{"errorType":"Bad","errorMessage":"no"}""")]
    [InlineData("exit 7", "Runtime exited with error: exit status 7")]
    public async Task Failed_function_is_exit_code_1(string command, string answer)
    {
        var run = await RunAsync($"\"{command}\"", "--assembly", TestFunction.Path, "--event", "-");

        Assert.Contains(answer, run.Output);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public async Task Init_error_is_exit_code_1()
    {
        var run = await RunAsync("{}", "--assembly", TestFunction.Path, "--event", "-", "--env", "INIT=error");

        Assert.Equal("""{"errorType":"NoTable","errorMessage":"The table is missing."}""" + "\n", run.Output);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public async Task Options_reach_the_function()
    {
        var run = await RunAsync(
            "\"headers\"",
            "--assembly", TestFunction.Path, "--event", "-", "--alias", "live", "--client-context", """{"custom":{"a":"b"}}""", "--tenant", "blue");

        Assert.Contains(":function:LambdaKit-Local-Tests-Function:live\"", run.Output);
        Assert.Contains("\"Lambda-Runtime-Aws-Tenant-Id\":\"blue\"", run.Output);
        Assert.Contains("Lambda-Runtime-Client-Context", run.Output);
    }

    [Fact]
    public async Task Any_program_can_be_the_function()
    {
        var run = await RunAsync("\"hello\"", "--event", "-", "--", "dotnet", "exec", TestFunction.Path, "an argument");

        Assert.Equal("\"hello\"\n", run.Output);
        Assert.Contains("init an argument\n", run.Error);
    }

    [Fact]
    public async Task Mistake_is_exit_code_2_and_one_line()
    {
        var run = await RunAsync("", "--assembly", TestFunction.Path, "--timeout", "0");

        Assert.Equal("", run.Output);
        Assert.Equal("The value '0' of --timeout is out of range; give seconds, more than 0 and at most 900.\n", run.Error);
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public async Task Port_that_is_taken_is_exit_code_2()
    {
        await using var taken = await LocalLambda.StartAsync();

        var run = await RunAsync("", "--assembly", TestFunction.Path, "--port", taken.Address.Port.ToString());

        Assert.Equal($"Failed to bind to address http://127.0.0.1:{taken.Address.Port}: address already in use.\n", run.Error);
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public async Task Help_is_exit_code_0()
    {
        var run = await RunAsync("", "--help");

        Assert.StartsWith("Runs a Lambda function on this machine", run.Output);
        Assert.Equal(0, run.ExitCode);
    }

    [Theory]
    [InlineData(PosixSignal.SIGINT)]
    [InlineData(PosixSignal.SIGTERM)]
    public async Task Service_answers_at_the_address_it_prints_and_stops_cleanly(PosixSignal signal)
    {
        var service = Start("--assembly", TestFunction.Path);
        var address = await ReadAddressAsync(service.StandardOutput);
        var curl = await service.StandardOutput.ReadLineAsync();
        Assert.Equal($"  curl -d '{{}}' http://{address.Authority}/2015-03-31/functions/LambdaKit-Local-Tests-Function/invocations", curl);

        using var caller = new RuntimeClient(address.Authority);
        var reply = await caller.PostAsync("2015-03-31/functions/LambdaKit-Local-Tests-Function/invocations", "\"process\"");
        _ = Kill(service.Id, signal == PosixSignal.SIGINT ? 2 : 15);
        var log = await service.StandardOutput.ReadToEndAsync();
        await service.WaitForExitAsync().WaitAsync(RuntimeClient.Patience);

        Assert.Equal(200, reply.Status);
        Assert.Contains("handling process\n", log);
        Assert.Equal(0, service.ExitCode);
        Assert.ThrowsAny<ArgumentException>(() => Process.GetProcessById(int.Parse(reply.Body)));
    }

    [Fact]
    public async Task Attached_service_prints_one_line_reports_timeouts_and_ends_with_its_input()
    {
        var service = Start("--attach", "--assembly", "Orders.dll", "--timeout", "0.1");
        var line = await service.StandardOutput.ReadLineAsync();
        Assert.StartsWith("LAMBDAKIT_RUNTIME_API=127.0.0.1:", line);
        using var runtime = new RuntimeClient(line!["LAMBDAKIT_RUNTIME_API=".Length..]); // asserted above
        var address = await ReadAddressAsync(service.StandardError);
        using var caller = new RuntimeClient(address.Authority);

        var calling = caller.PostAsync("2015-03-31/functions/Orders/invocations", "{}");
        var id = await runtime.TakeAsync();
        await ReadUntilAsync(service.StandardError, $"{id} Task timed out after 0.10 seconds");
        (await runtime.RespondAsync(id, "\"after all\"")).ShouldBeAccepted();
        Assert.Equal("\"after all\"", (await calling).Body);
        service.StandardInput.Close();
        await service.WaitForExitAsync().WaitAsync(RuntimeClient.Patience);

        Assert.Equal(0, service.ExitCode);
        Assert.Equal("", await service.StandardOutput.ReadToEndAsync());
        Assert.Contains($"REPORT RequestId: {id}\t", await service.StandardError.ReadToEndAsync());
    }

    private Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in (string[])["exec", TestFunction.Service, .. arguments])
            start.ArgumentList.Add(argument);
        var process = Process.Start(start)!; // dotnet runs this test
        _processes.Add(process);
        return process;
    }

    private async Task<(int ExitCode, string Output, string Error)> RunAsync(string input, params string[] arguments)
    {
        var process = Start(arguments);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(RuntimeClient.Patience);
        return (process.ExitCode, await output, await error);
    }

    private static async Task<Uri> ReadAddressAsync(StreamReader reader)
    {
        var line = await ReadUntilAsync(reader, "Lambda is at ");
        return new Uri(line["Lambda is at ".Length..]);
    }

    private static async Task<string> ReadUntilAsync(StreamReader reader, string text)
    {
        using var patience = new CancellationTokenSource(RuntimeClient.Patience);
        while (await reader.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.Contains(text, StringComparison.Ordinal))
                return line;
        }

        throw new Xunit.Sdk.XunitException($"The output ended without '{text}'.");
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Kill(int processId, int signal);
}
