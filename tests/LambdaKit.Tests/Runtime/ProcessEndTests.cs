using System.Text.Json;
using LambdaKit.Tests.Runtime.Wire;

namespace LambdaKit.Tests.Runtime;

/// <summary>How a function's process begins and ends.</summary>
public sealed class ProcessEndTests
{
    [Fact]
    public void A_factory_that_throws_is_reported_once_and_no_invocation_is_polled()
    {
        using var server = new RawServer();
        using var function = RunningFunction.Start(server.Address, LambdaHost.Create().Map("function", () => throw new InvalidOperationException("No database.")));

        AssertInitError(server, function, "InvalidOperationException", "No database.");
    }

    [Fact]
    public void An_init_hook_that_throws_is_reported_once_and_no_invocation_is_polled()
    {
        using var server = new RawServer();
        using var function = RunningFunction.Start(
            server.Address,
            LambdaHost.Create().Map("function", DelegateHandler.Echo).OnInit(async _ =>
            {
                await Task.Yield();
                throw new InvalidOperationException("No database.");
            }));

        AssertInitError(server, function, "InvalidOperationException", "No database.");
    }

    [Fact]
    public void A_handler_that_is_set_up_wrongly_is_reported_as_an_init_error()
    {
        using var server = new RawServer();
        using var function = RunningFunction.Start(server.Address, LambdaHost.Create().Map("function", () => null!));

        AssertInitError(server, function, "LambdaConfigurationException", "The function's factory returned null. Return the handler from it.");
    }

    [Fact]
    public void An_init_error_that_is_refused_still_ends_the_process()
    {
        using var server = new RawServer();
        using var function = RunningFunction.Start(server.Address, LambdaHost.Create().Map("function", () => throw new InvalidOperationException()));
        var connection = server.Accept();

        connection.ReadRequest();
        connection.Send(RawResponse.Error(403, "InvalidStateTransition"));

        Assert.Equal(1, function.WaitForExit());
        connection.ExpectEnd();
    }

    [Fact]
    public void Init_hooks_run_in_the_order_of_the_calls_before_the_first_poll()
    {
        var order = new List<string>();
        using var server = new RawServer();
        using var function = RunningFunction.Start(
            server.Address,
            LambdaHost.Create()
                .Map("function", () =>
                {
                    order.Add("factory");
                    return DelegateHandler.Echo();
                })
                .OnInit(async _ =>
                {
                    await Task.Yield();
                    order.Add("first");
                })
                .OnInit(_ =>
                {
                    order.Add("second");
                    return default;
                }));

        server.Accept().ExpectNext();

        Assert.Equal(["factory", "first", "second"], order);
    }

    [Theory]
    [InlineData(403, "answered the poll for the next invocation with status 403, so the runtime stops.")]
    [InlineData(500, "answered the poll for the next invocation with status 500, so the runtime stops.")]
    [InlineData(404, "answered the poll for the next invocation with status 404, so the runtime stops.")]
    public void A_poll_that_is_refused_ends_the_process_with_a_message(int status, string message)
    {
        using var server = new RawServer();
        using var function = RunningFunction.Start(server, DelegateHandler.Echo());
        var connection = server.Accept();

        connection.ExpectNext();
        connection.Send(RawResponse.Error(status, "InvalidStateTransition"));

        AssertEnd(function, connection, message);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_server_fault_on_an_answer_ends_the_process_with_a_message(bool sendsTogether)
    {
        using var server = new RawServer();
        using var function = RunningFunction.Start(server, DelegateHandler.Echo(), sendsTogether);
        var connection = server.Accept();

        connection.Serve("a", "1");
        connection.ReadRequest();
        connection.Send(RawResponse.Error(500, "InternalServerError"));

        Assert.Equal(1, function.WaitForExit());
        Assert.Contains("answered the result of an invocation with status 500, so the runtime stops.", function.Log.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nLambda-Runtime-Deadline-Ms: 4102444800000\r\nContent-Length: 2\r\n\r\n{}")]
    [InlineData("HTTP/1.1 200 OK\r\nLambda-Runtime-Aws-Request-Id:  \r\nContent-Length: 2\r\n\r\n{}")]
    [InlineData("HTTP/1.1 204 No Content\r\n\r\n")]
    public void An_event_without_a_request_id_ends_the_process_with_a_message(string response)
    {
        using var server = new RawServer();
        using var function = RunningFunction.Start(server, DelegateHandler.Echo());
        var connection = server.Accept();

        connection.ExpectNext();
        connection.Send(response);

        AssertEnd(function, connection, "without the header 'Lambda-Runtime-Aws-Request-Id', so it cannot be answered.");
    }

    [Theory]
    [InlineData("SSH-2.0-OpenSSH_9.6\r\n\r\n", "something that is not HTTP/1.x")]
    [InlineData("HTTP/2 200\r\nContent-Length: 0\r\n\r\n", "something that is not HTTP/1.x")]
    [InlineData("HTTP/1.1 abc\r\nContent-Length: 0\r\n\r\n", "a status line without a status code")]
    [InlineData("HTTP/1.1 200 OK\r\nno colon here\r\n\r\n", "a header line without a colon")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n", "a content length that is not a number")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n12", "a content length that is not a number, or two that differ")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 999999999999\r\n\r\n", "a body of more than 268435456 bytes")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\n", "a transfer encoding that is not 'chunked'")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n", "a chunk without a size")]
    public void What_is_no_http_ends_the_process_with_a_message(string response, string message)
    {
        using var server = new RawServer();
        using var function = RunningFunction.Start(server, DelegateHandler.Echo());
        var connection = server.Accept();

        connection.ExpectNext();
        connection.Send(response);

        AssertEnd(function, connection, message);
    }

    [Fact]
    public void A_runtime_api_that_nobody_serves_ends_the_process_after_the_last_attempt()
    {
        string address;
        using (var server = new RawServer())
            address = server.Address;
        using var function = RunningFunction.Start(address, LambdaHost.Create().Map("function", DelegateHandler.Echo));

        Assert.Equal(1, function.WaitForExit());

        Assert.Contains("The Runtime API cannot be reached, after 5 attempts.", function.Log.Text, StringComparison.Ordinal);
        Assert.Equal(1, function.Log.Count("\tFATAL\t"));
    }

    [Theory]
    [InlineData("no-such-host.invalid:9001", "The host 'no-such-host.invalid' of the Runtime API has no address")]
    [InlineData("somewhere", "The environment variable 'AWS_LAMBDA_RUNTIME_API' is 'somewhere', which is not an address of the form host:port.")]
    public void An_address_that_leads_nowhere_ends_the_process_with_a_message(string address, string message)
    {
        using var function = RunningFunction.Start(address, LambdaHost.Create().Map("function", DelegateHandler.Echo));

        Assert.Equal(1, function.WaitForExit());

        Assert.Contains(message, function.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Events_that_are_answered_into_cut_connections_again_and_again_end_the_process()
    {
        using var server = new RawServer();
        using var function = RunningFunction.Start(server, DelegateHandler.Echo());

        for (var i = 0; i < 50 && !function.HasEnded; i++)
        {
            if (server.TryAccept(() => function.HasEnded) is not { } connection)
                break;
            if (connection.TryReadRequest() is { IsNext: true })
            {
                connection.SendEvent("a", "1");
                connection.TryReadRequest();
            }
            connection.Reset();
        }

        Assert.Equal(1, function.WaitForExit());
        Assert.Contains("The Runtime API cannot be reached", function.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_function_that_is_told_to_stop_while_it_waits_ends_with_zero()
    {
        using var server = new RawServer();
        using var function = RunningFunction.Start(server, DelegateHandler.Echo());
        server.Accept().ExpectNext();

        Assert.Equal(0, function.Stop());
        Assert.Empty(function.Log.All);
    }

    private static void AssertInitError(RawServer server, RunningFunction function, string type, string message)
    {
        var connection = server.Accept();
        var error = connection.ReadRequest();
        connection.Accept();

        Assert.Equal(1, function.WaitForExit());
        connection.ExpectEnd();
        Assert.False(server.HasCaller);
        Assert.Equal(("POST", "/2018-06-01/runtime/init/error"), (error.Method, error.Path));
        Assert.Equal("application/vnd.aws.lambda.error+json", error.Headers["Content-Type"]);
        Assert.Equal("Runtime.InitError", error.Headers["Lambda-Runtime-Function-Error-Type"]);
        using var document = JsonDocument.Parse(error.Body);
        Assert.Equal(type, document.RootElement.GetProperty("errorType").GetString());
        Assert.Equal(message, document.RootElement.GetProperty("errorMessage").GetString());
        Assert.Equal(1, function.Log.Count("The function could not be initialized."));
    }

    private static void AssertEnd(RunningFunction function, RawConnection connection, string message)
    {
        Assert.Equal(1, function.WaitForExit());
        connection.ExpectEnd();
        Assert.Contains(message, Assert.Single(function.Log.All), StringComparison.Ordinal);
    }
}
