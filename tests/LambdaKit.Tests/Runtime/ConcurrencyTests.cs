using System.Text;
using LambdaKit.Tests.Runtime.Wire;
using Microsoft.Extensions.Logging;

namespace LambdaKit.Tests.Runtime;

/// <summary>Several invocations at once in one process.</summary>
public sealed class ConcurrencyTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Three_handlers_overlap_and_their_ids_traces_and_log_lines_never_cross(bool sendsTogether)
    {
        const int Rounds = 50;
        using var everybodyIsIn = new Barrier(3);
        using var everybodyHasLogged = new Barrier(3);
        using var server = new RawServer();
        using var function = Start(server, "3", sendsTogether, new DelegateHandler(async (payload, context) =>
        {
            context.Logger.LogInformation("begin {Payload}", Encoding.UTF8.GetString(payload.Span));
            Assert.True(everybodyIsIn.SignalAndWait(RawServer.Patience));
            // Goes on wherever the thread pool wants.
            await Task.Yield();
            context.Logger.LogInformation("end {Payload}", Encoding.UTF8.GetString(payload.Span));
            await Task.Run(() => Assert.True(everybodyHasLogged.SignalAndWait(RawServer.Patience)));
            return Encoding.UTF8.GetBytes($"{context.RequestId} {context.TraceId} {Encoding.UTF8.GetString(payload.Span)}");
        }));

        var connections = Enumerable.Range(0, 3).Select(_ => server.Accept()).ToArray();
        foreach (var connection in connections)
            connection.ExpectNext();
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < 3; i++)
                connections[i].Send(RawResponse.Event($"id-{round}-{i}", $"payload-{round}-{i}", traceId: $"Root=1-{round}-{i}"));
            for (var i = 0; i < 3; i++)
            {
                var answer = connections[i].ReadRequest();
                Assert.Equal($"/2018-06-01/runtime/invocation/id-{round}-{i}/response", answer.Path);
                Assert.Equal($"id-{round}-{i} Root=1-{round}-{i} payload-{round}-{i}", answer.BodyText);
                connections[i].Accept();
                connections[i].ExpectNext();
            }
        }

        Assert.Equal(Rounds * 6, function.Log.All.Count);
        foreach (var line in function.Log.All)
        {
            var columns = line.TrimEnd('\n').Split('\t');
            Assert.Equal(columns[1]["id-".Length..], columns[^1].Split(' ')[1]["payload-".Length..]);
        }
    }

    [Fact]
    public void A_loop_whose_handler_takes_long_does_not_hold_up_the_others()
    {
        using var release = new ManualResetEventSlim();
        using var server = new RawServer();
        using var function = Start(server, "2", true, new DelegateHandler((payload, context) =>
        {
            if (context.RequestId == "slow")
                Assert.True(release.Wait(RawServer.Patience));
            return new(payload);
        }));
        var slow = server.Accept();
        var quick = server.Accept();

        slow.Serve("slow", "0");
        for (var i = 0; i < 20; i++)
        {
            quick.Serve($"quick-{i}", $"{i}");
            Assert.Equal($"{i}", quick.ReadRequest().BodyText);
            quick.Accept();
        }
        release.Set();

        Assert.Equal("/2018-06-01/runtime/invocation/slow/response", slow.ReadRequest().Path);
    }

    [Fact]
    public void An_answer_that_comes_too_late_is_logged_once_and_the_loop_lives()
    {
        using var server = new RawServer();
        using var function = Start(server, "2", true, DelegateHandler.Echo());
        var first = server.Accept();
        server.Accept().ExpectNext();

        first.Serve("a", "1");
        first.ReadRequest();
        first.Send(RawResponse.Error(410, "InvokeTimeout"));
        first.Serve("b", "2");

        Assert.Equal("2", first.ReadRequest().BodyText);
        Assert.Contains("status 410 (the invocation had timed out)", Assert.Single(function.Log.All), StringComparison.Ordinal);
    }

    [Fact]
    public void A_server_fault_on_an_answer_is_logged_and_the_loop_lives()
    {
        using var server = new RawServer();
        using var function = Start(server, "1", true, DelegateHandler.Echo());
        var connection = server.Accept();

        connection.Serve("a", "1");
        connection.ReadRequest();
        connection.Send(RawResponse.Error(500, "InternalServerError"));
        connection.Serve("b", "2");

        Assert.Equal("2", connection.ReadRequest().BodyText);
        Assert.Equal(1, function.Log.Count("status 500"));
    }

    [Fact]
    public void An_answer_whose_connection_broke_is_sent_again_since_its_event_does_not_come_again()
    {
        using var server = new RawServer();
        using var function = Start(server, "1", true, DelegateHandler.Echo());
        var first = server.Accept();

        first.Serve("a", "1");
        first.ReadRequest();
        first.Reset();
        var second = server.Accept();
        var repeated = second.ReadRequest();
        second.Accept();
        second.Serve("b", "2");

        Assert.Equal(("/2018-06-01/runtime/invocation/a/response", "1"), (repeated.Path, repeated.BodyText));
        Assert.Equal("/2018-06-01/runtime/invocation/b/response", second.ReadRequest().Path);
    }

    [Fact]
    public void A_poll_that_fails_backs_off_more_and_more_and_polls_again()
    {
        var begun = TimeProvider.System.GetTimestamp();
        using var server = new RawServer();
        using var function = RunningFunction.Start(
            server.Address, LambdaHost.Create().Map("function", DelegateHandler.Echo), new LambdaKit.Runtime.RuntimeApiSettings { RetryDelays = [0, 10, 40] }, ("AWS_LAMBDA_MAX_CONCURRENCY", "1"));
        var connection = server.Accept();

        for (var i = 0; i < 8; i++)
        {
            connection.ExpectNext();
            connection.Send(RawResponse.Error(500, "Runtime.TooManyIdleRuntimes"));
        }
        connection.Serve("a", "1");

        Assert.Equal("1", connection.ReadRequest().BodyText);
        Assert.Equal(8, function.Log.Count("answered the poll for the next invocation with status 500; it is polled again."));
        // 0 + 10 + 6 * 40 milliseconds have been waited.
        Assert.True(TimeProvider.System.GetElapsedTime(begun) >= TimeSpan.FromMilliseconds(240));
    }

    [Fact]
    public void A_loop_that_cannot_go_on_ends_the_process_with_all_the_others()
    {
        using var server = new RawServer();
        using var function = Start(server, "3", true, DelegateHandler.Echo());
        var connections = Enumerable.Range(0, 3).Select(_ => server.Accept()).ToArray();
        foreach (var connection in connections)
            connection.ExpectNext();

        connections[1].Send(RawResponse.Error(403, "InvalidStateTransition"));

        Assert.Equal(1, function.WaitForExit());
        Assert.Contains("status 403, so the runtime stops.", Assert.Single(function.Log.All), StringComparison.Ordinal);
        foreach (var connection in connections)
            connection.ExpectEnd();
    }

    [Fact]
    public void Only_one_invocation_of_a_process_is_a_cold_start()
    {
        var cold = 0;
        using var everybodyIsIn = new Barrier(3);
        using var server = new RawServer();
        using var function = Start(server, "3", true, new DelegateHandler((payload, context) =>
        {
            Assert.True(everybodyIsIn.SignalAndWait(RawServer.Patience));
            if (context.IsColdStart)
                Interlocked.Increment(ref cold);
            return new(payload);
        }));
        var connections = Enumerable.Range(0, 3).Select(_ => server.Accept()).ToArray();

        for (var round = 0; round < 3; round++)
        {
            for (var i = 0; i < 3; i++)
                connections[i].Serve($"{round}-{i}", "1");
            foreach (var connection in connections)
            {
                connection.ReadRequest();
                connection.Accept();
            }
        }

        Assert.Equal(1, cold);
    }

    private static RunningFunction Start(RawServer server, string concurrency, bool sendsTogether, LambdaHandler handler) => RunningFunction.Start(
        server.Address,
        LambdaHost.Create().Map("function", () => handler),
        sendsTogether,
        ("AWS_LAMBDA_MAX_CONCURRENCY", concurrency), ("AWS_LAMBDA_INITIALIZATION_TYPE", "lambda-managed-instances"));
}
