using System.Text;
using LambdaKit.Tests.Runtime.Wire;

namespace LambdaKit.Tests.Runtime;

/// <summary>A function's process that Lambda ends.</summary>
public sealed class ShutdownTests
{
    private const string Project = "tests/LambdaKit.Tests.Function";

    [Fact]
    public async Task Hooks_run_last_in_first_out_and_then_the_handler_is_disposed_of()
    {
        var (exitCode, output) = await RunAndTerminateAsync("disposable", "A", "B");

        Assert.Equal((0, "hook B\nhook A\ndisposed\n"), (exitCode, output));
    }

    [Fact]
    public async Task A_handler_that_is_disposed_of_asynchronously_is_waited_for_and_needs_no_hook()
    {
        var (exitCode, output) = await RunAndTerminateAsync("async-disposable");

        Assert.Equal((0, "disposed asynchronously\n"), (exitCode, output));
    }

    [Fact]
    public async Task A_hook_that_fails_is_logged_and_the_others_still_run()
    {
        var (exitCode, output) = await RunAndTerminateAsync("disposable", "A", "fail", "B");

        Assert.Equal(0, exitCode);
        Assert.StartsWith("hook B\n", output, StringComparison.Ordinal);
        Assert.Contains("The function's shutdown failed.", output, StringComparison.Ordinal);
        Assert.Contains("System.InvalidOperationException: The flush failed.", output, StringComparison.Ordinal);
        Assert.EndsWith("hook A\ndisposed\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hang")]
    [InlineData("heed")]
    public async Task A_hook_that_takes_too_long_is_logged_and_not_waited_for(string hook)
    {
        var (exitCode, output) = await RunAndTerminateAsync("disposable", hook);

        Assert.Equal(0, exitCode);
        Assert.Contains("The function did not finish its shutdown in time.", output, StringComparison.Ordinal);
        Assert.EndsWith("\ndisposed\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_function_with_nothing_to_do_at_the_end_registers_no_extension()
    {
        using var server = new RawServer();
        using var function = FunctionProgram.Start(server, Project, "plain");
        var connection = server.Accept();

        connection.Serve("a", "1");
        Assert.Equal("1", connection.ReadRequest().BodyText);
        Assert.False(server.HasCaller);
        function.SendTerminate();

        await function.WaitForExitAsync();
    }

    [Fact]
    public async Task A_registration_that_is_refused_is_a_warning_and_the_function_runs()
    {
        using var server = new RawServer();
        using var function = FunctionProgram.Start(server, Project, "disposable");
        var extension = server.Accept();

        extension.ReadRequest();
        extension.Send(RawResponse.Error(403, "Extension.RegistrationClosed"));
        var connection = server.Accept();
        connection.Serve("a", "1");
        Assert.Equal("1", connection.ReadRequest().BodyText);
        function.SendTerminate();
        var (exitCode, output) = await function.WaitForExitAsync();

        Assert.Equal(0, exitCode);
        Assert.Contains("could not be registered (status 403): OnShutdown may not run.", output, StringComparison.Ordinal);
        Assert.EndsWith("disposed\n", output, StringComparison.Ordinal);
    }

    private static async Task<(int ExitCode, string Output)> RunAndTerminateAsync(string handler, params string[] hooks)
    {
        using var server = new RawServer();
        using var function = FunctionProgram.Start(server, Project, handler, hooks);

        // The extension, over a connection of its own: registered before the first poll, then waiting for events that it doesn't want.
        var extension = server.Accept();
        var registration = extension.ReadRequest();
        Assert.Equal(("POST", "/2020-01-01/extension/register"), (registration.Method, registration.Path));
        Assert.Equal("lambdakit-shutdown", registration.Headers["Lambda-Extension-Name"]);
        Assert.Equal("""{"events":[]}""", Encoding.UTF8.GetString(registration.Body));
        extension.Send("HTTP/1.1 200 OK\r\nlambda-extension-identifier: 4f5f6f\r\nContent-Length: 2\r\n\r\n{}");
        var wait = extension.ReadRequest();
        Assert.Equal(("GET", "/2020-01-01/extension/event/next"), (wait.Method, wait.Path));
        Assert.Equal("4f5f6f", wait.Headers["Lambda-Extension-Identifier"]);

        var connection = server.Accept();
        connection.Serve("a", "1");
        Assert.Equal("1", connection.ReadRequest().BodyText);
        connection.Accept();
        connection.TryReadRequest();
        function.SendTerminate();
        return await function.WaitForExitAsync();
    }
}
