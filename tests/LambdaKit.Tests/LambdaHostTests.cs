using System.Text;
using System.Text.Json;
using LambdaKit.Tests.Runtime.Wire;

namespace LambdaKit.Tests;

public sealed class LambdaHostTests
{
    private readonly List<string> _made = [];

    [Theory]
    [InlineData("orders", null, "orders")]
    [InlineData("purge", "orders", "purge")]
    [InlineData(null, "orders", "orders")]
    [InlineData("", "purge", "purge")]
    [InlineData(null, "restock", "restock")]
    public void Of_several_functions_the_one_runs_that_the_variable_names_else_the_handler_setting(string? variable, string? handler, string expected)
    {
        using var server = new RawServer();
        using var function = Start(server, Host("orders", "purge", "restock"), variable, handler);
        var connection = server.Accept();

        connection.Serve("a", "1");

        Assert.Equal(expected, connection.ReadRequest().BodyText);
        Assert.Equal([expected], _made);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Some.Assembly")]
    [InlineData("bootstrap")]
    public void An_only_function_runs_whatever_the_handler_setting_says(string? handler)
    {
        using var server = new RawServer();
        using var function = Start(server, Host("orders"), null, handler);
        var connection = server.Accept();

        connection.Serve("a", "1");

        Assert.Equal("orders", connection.ReadRequest().BodyText);
    }

    [Theory]
    [InlineData(null, "Orders")]
    [InlineData("orders", "Orders")]
    [InlineData("orders", null)]
    public void A_function_without_a_name_runs_whatever_the_environment_says(string? variable, string? handler)
    {
        using var server = new RawServer();
        using var function = Start(server, LambdaHost.Create().MapOnly(() => new DelegateHandler((_, _) => new("only"u8.ToArray()))), variable, handler);
        var connection = server.Accept();

        connection.Serve("a", "1");

        Assert.Equal("only", connection.ReadRequest().BodyText);
    }

    [Theory]
    [InlineData("Orders", null, "'LAMBDAKIT_FUNCTION' is 'Orders'")]
    [InlineData(null, "bootstrap", "'_HANDLER' is 'bootstrap'")]
    [InlineData(null, null, "'_HANDLER' is ''")]
    public void A_name_that_fits_none_is_an_init_error_with_the_names_there_are(string? variable, string? handler, string part)
    {
        AssertRefused(
            Host("orders", "purge"), variable, handler,
            $"The environment variable {part}, which is none of this binary's functions: 'orders', 'purge'. Set 'LAMBDAKIT_FUNCTION' to one of them.");
        Assert.Empty(_made);
    }

    [Fact]
    public void An_only_function_does_not_run_when_the_variable_names_another() =>
        AssertRefused(
            Host("orders"), "purge", null,
            "The environment variable 'LAMBDAKIT_FUNCTION' is 'purge', which is none of this binary's functions: 'orders'. Set 'LAMBDAKIT_FUNCTION' to one of them.");

    [Fact]
    public void A_host_without_functions_says_so() => AssertRefused(LambdaHost.Create(), null, "orders", "The host has no function. Add one with 'Map' before 'RunAsync'.");

    [Fact]
    public void A_name_is_given_once_and_not_empty()
    {
        var host = LambdaHost.Create().Map("orders", DelegateHandler.Echo);

        Assert.Contains("There are two functions called 'orders'.", Assert.Throws<ArgumentException>(() => host.Map("orders", DelegateHandler.Echo)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => host.Map("", DelegateHandler.Echo));
        Assert.Throws<ArgumentNullException>(() => host.Map("purge", null!));
    }

    private LambdaHost Host(params string[] names)
    {
        var host = LambdaHost.Create();
        foreach (var name in names)
        {
            host.Map(name, () =>
            {
                _made.Add(name);
                return new DelegateHandler((_, _) => new(Encoding.UTF8.GetBytes(name)));
            });
        }
        return host;
    }

    private static void AssertRefused(LambdaHost host, string? variable, string? handler, string message)
    {
        using var server = new RawServer();
        using var function = Start(server, host, variable, handler);
        var connection = server.Accept();

        var error = connection.ReadRequest();
        connection.Accept();

        Assert.Equal(1, function.WaitForExit());
        Assert.Equal("/2018-06-01/runtime/init/error", error.Path);
        using var document = JsonDocument.Parse(error.Body);
        Assert.Equal(
            ("LambdaConfigurationException", message), (document.RootElement.GetProperty("errorType").GetString(), document.RootElement.GetProperty("errorMessage").GetString()));
    }

    private static RunningFunction Start(RawServer server, LambdaHost host, string? variable, string? handler) =>
        RunningFunction.Start(server.Address, host, variables: [("LAMBDAKIT_FUNCTION", variable!), ("_HANDLER", handler!)]);
}
