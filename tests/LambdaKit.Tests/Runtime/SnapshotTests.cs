using System.Text.Json;
using LambdaKit.Tests.Runtime.Wire;

namespace LambdaKit.Tests.Runtime;

public sealed class SnapshotTests
{
    [Fact]
    public void Hooks_run_last_in_first_out_before_the_snapshot_and_first_in_first_out_after_the_restore()
    {
        var order = new List<string>();
        var host = LambdaHost.Create().Map("function", DelegateHandler.Echo);
        foreach (var name in (string[])["A", "B", "C"])
            host.OnBeforeSnapshot(_ => Add($"before {name}")).OnAfterRestore(_ => Add($"after {name}"));
        using var server = new RawServer();
        using var function = Start(server, host);
        var connection = server.Accept();

        var restore = connection.ReadRequest();
        var before = order.ToArray();
        connection.Send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        connection.ExpectNext();

        Assert.Equal(("GET", "/2018-06-01/runtime/restore/next"), (restore.Method, restore.Path));
        Assert.Equal(["before C", "before B", "before A"], before);
        Assert.Equal(["before C", "before B", "before A", "after A", "after B", "after C"], order);

        async ValueTask Add(string step)
        {
            await Task.Yield();
            order.Add(step);
        }
    }

    [Fact]
    public void A_hook_that_fails_before_the_snapshot_is_an_init_error()
    {
        var ran = false;
        using var server = new RawServer();
        using var function = Start(
            server,
            LambdaHost.Create().Map("function", DelegateHandler.Echo)
                .OnBeforeSnapshot(_ =>
                {
                    ran = true;
                    return default;
                })
                .OnBeforeSnapshot(_ => throw new InvalidOperationException("Not yet.")));
        var connection = server.Accept();

        AssertError(connection.ReadRequest(), "/2018-06-01/runtime/init/error", "Runtime.BeforeSnapshotError", "Not yet.");
        connection.Accept();

        Assert.Equal(1, function.WaitForExit());
        connection.ExpectEnd();
        Assert.False(ran);
        Assert.Equal(1, function.Log.Count("A hook before the snapshot failed."));
    }

    [Fact]
    public void A_hook_that_fails_after_the_restore_is_a_restore_error()
    {
        using var server = new RawServer();
        using var function = Start(server, LambdaHost.Create().Map("function", DelegateHandler.Echo).OnAfterRestore(_ => throw new InvalidOperationException("Too late.")));
        var connection = server.Accept();

        connection.ReadRequest();
        connection.Send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        AssertError(connection.ReadRequest(), "/2018-06-01/runtime/restore/error", "Runtime.AfterRestoreError", "Too late.");
        connection.Accept();

        Assert.Equal(1, function.WaitForExit());
        connection.ExpectEnd();
        Assert.Equal(1, function.Log.Count("A hook after the restore failed."));
    }

    [Fact]
    public void A_restore_that_is_refused_ends_the_process_with_a_message()
    {
        using var server = new RawServer();
        using var function = Start(server, LambdaHost.Create().Map("function", DelegateHandler.Echo));
        var connection = server.Accept();

        connection.ReadRequest();
        connection.Send(RawResponse.Error(403, "InvalidStateTransition"));

        Assert.Equal(1, function.WaitForExit());
        connection.ExpectEnd();
        Assert.Equal(1, function.Log.Count("answered the wait for the restore with status 403, so the runtime stops."));
    }

    [Fact]
    public void A_connection_that_did_not_live_through_the_snapshot_is_made_again()
    {
        using var server = new RawServer();
        using var function = Start(server, LambdaHost.Create().Map("function", DelegateHandler.Echo));

        var connection = server.Accept();
        connection.ReadRequest();
        connection.Send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        connection.ExpectNext();
        connection.Reset();
        var second = server.Accept();
        second.Serve("a", "1");

        Assert.Equal("/2018-06-01/runtime/invocation/a/response", second.ReadRequest().Path);
    }

    [Fact]
    public void Without_snap_start_no_hook_runs_and_no_restore_is_asked_for()
    {
        using var server = new RawServer();
        using var function = RunningFunction.Start(
            server.Address, LambdaHost.Create().Map("function", DelegateHandler.Echo).OnBeforeSnapshot(_ => throw new InvalidOperationException()), variables: ("AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand"));

        server.Accept().ExpectNext();
    }

    private static RunningFunction Start(RawServer server, LambdaHost host) =>
        RunningFunction.Start(server.Address, host, variables: ("AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start"));

    private static void AssertError(RawRequest request, string path, string type, string message)
    {
        Assert.Equal(("POST", path, type), (request.Method, request.Path, request.Headers["Lambda-Runtime-Function-Error-Type"]));
        using var document = JsonDocument.Parse(request.Body);
        Assert.Equal(("InvalidOperationException", message), (document.RootElement.GetProperty("errorType").GetString(), document.RootElement.GetProperty("errorMessage").GetString()));
    }
}
