using System.Text.Json;
using LambdaKit.Hosting;
using LambdaKit.Tests.Runtime.Wire;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LambdaKit.Tests.Hosting;

/// <summary>A function with a container, from its start to its end.</summary>
public sealed class HostedLifeTests
{
    private readonly Journal _journal = new();

    [Fact]
    public void Hooks_and_hosted_services_run_in_their_order_before_the_first_invocation()
    {
        var builder = NewBuilder();
        builder.Services.AddHostedService<Worker>();
        builder.OnInit((services, _) => Note(services, "init"));
        builder.MapScoped<UnitHandler>("function");
        using var server = new RawServer();
        using var function = RunningFunction.Start(server.Address, builder.Build().Host);
        var connection = server.Accept();
        Acknowledge(connection);
        connection = server.Accept();

        connection.Serve("a", "1");

        Assert.Equal("3", connection.ReadRequest().BodyText);
        Assert.Equal(
            ["worker starts", "unit 1", "end of unit 1", "unit 2", "init with 2", "end of unit 2", "unit 3", "handled with unit 3", "end of unit 3"], _journal.Lines);
    }

    [Fact]
    public void The_container_is_made_before_the_snapshot_and_hooks_have_scopes_of_their_own()
    {
        var builder = NewBuilder();
        builder.OnBeforeSnapshot((services, _) => Note(services, "before")).OnAfterRestore((services, _) => Note(services, "after"));
        builder.MapScoped<UnitHandler>("function");
        using var server = new RawServer();
        using var function = RunningFunction.Start(server.Address, builder.Build().Host, variables: [("AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start")]);
        var connection = server.Accept();

        var restore = connection.ReadRequest();
        var before = _journal.Lines;
        connection.Send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        connection.Serve("a", "1");
        var answer = connection.ReadRequest();

        Assert.Equal("/2018-06-01/runtime/restore/next", restore.Path);
        Assert.Equal(["unit 1", "end of unit 1", "unit 2", "before with 2", "end of unit 2"], before);
        Assert.Equal("4", answer.BodyText);
        Assert.Equal(["unit 3", "after with 3", "end of unit 3", "unit 4", "handled with unit 4", "end of unit 4"], _journal.Lines.Skip(5));
    }

    [Fact]
    public void What_the_container_cannot_make_is_an_init_error()
    {
        var builder = Builders.New();
        builder.Map<UnitHandler>("function");

        AssertInitError(
            builder.Build().Host, "LambdaConfigurationException",
            "The handler 'UnitHandler' cannot be made: the constructor 'UnitHandler(Unit unit, Journal journal)' takes what is not registered: 'Unit', 'Journal'. " +
            "Register it, such as builder.Services.AddSingleton<Unit, ...>().");
    }

    [Fact]
    public void Options_that_are_not_valid_are_an_init_error()
    {
        var builder = NewBuilder();
        builder.Services.AddOptions<Counter>().Validate(_ => false, "No table is named.").ValidateOnStart();
        builder.MapScoped<UnitHandler>("function");

        AssertInitError(
            builder.Build().Host, "LambdaConfigurationException",
            "The function's settings are not valid: No table is named. Set them in 'appsettings.json', or in environment variables such as 'Orders__Table' for 'Orders:Table'.");
        Assert.Empty(_journal.Lines);
    }

    [Fact]
    public void A_function_with_nothing_to_dispose_of_registers_no_extension()
    {
        var builder = Builders.New();
        builder.Map("function", _ => DelegateHandler.Echo());
        using var server = new RawServer();
        using var function = RunningFunction.Start(server.Address, builder.Build().Host);
        var connection = server.Accept();

        connection.Serve("a", "1");

        Assert.Equal("1", connection.ReadRequest().BodyText);
        Assert.False(server.HasCaller);
    }

    [Fact]
    public async Task At_the_end_hooks_run_with_services_and_then_the_container_disposes_of_its_singletons()
    {
        using var server = new RawServer();
        using var function = FunctionProgram.Start(server, "tests/LambdaKit.Tests.HostedFunction", "entry");
        Acknowledge(server.Accept());
        var connection = server.Accept();
        connection.Serve("a", "1");
        Assert.Equal("2", connection.ReadRequest().BodyText);
        connection.Accept();
        connection.TryReadRequest();

        function.SendTerminate();

        Assert.Equal((0, "hook with entry 3\nledger closed\n"), await function.WaitForExitAsync());
    }

    private LambdaHostBuilder NewBuilder()
    {
        var builder = Builders.New();
        builder.Services.AddSingleton(_journal).AddSingleton<Counter>().AddScoped<Unit>();
        return builder;
    }

    private ValueTask Note(IServiceProvider services, string step)
    {
        _journal.Add($"{step} with {services.GetRequiredService<Unit>().Number}");
        return default;
    }

    private static void Acknowledge(RawConnection extension)
    {
        Assert.Equal("/2020-01-01/extension/register", extension.ReadRequest().Path);
        extension.Send("HTTP/1.1 200 OK\r\nlambda-extension-identifier: 4f5f6f\r\nContent-Length: 2\r\n\r\n{}");
        extension.ReadRequest();
    }

    private static void AssertInitError(LambdaHost host, string type, string message)
    {
        using var server = new RawServer();
        using var function = RunningFunction.Start(server.Address, host);
        var connection = server.Accept();

        var error = connection.ReadRequest();
        connection.Accept();

        Assert.Equal(1, function.WaitForExit());
        Assert.Equal("/2018-06-01/runtime/init/error", error.Path);
        using var document = JsonDocument.Parse(error.Body);
        Assert.Equal((type, message), (document.RootElement.GetProperty("errorType").GetString(), document.RootElement.GetProperty("errorMessage").GetString()));
    }

    private sealed class Worker(Journal journal) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken)
        {
            journal.Add("worker starts");
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
