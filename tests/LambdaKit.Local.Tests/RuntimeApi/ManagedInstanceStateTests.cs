using System.Net;

namespace LambdaKit.Local.Tests.RuntimeApi;

/// <summary>The state table for a runtime that has many invocations at a time.</summary>
public sealed class ManagedInstanceStateTests : IAsyncLifetime
{
    private readonly ManualClock _clock = new();
    private LocalLambda _lambda = null!; // set before each test
    private RuntimeClient _runtime = null!; // set before each test

    public async Task InitializeAsync()
    {
        var options = new LocalLambdaOptions { TimeProvider = _clock };
        options.Functions.Add(new LocalFunctionOptions { InitializationType = LocalInitializationType.ManagedInstances, Timeout = TimeSpan.FromSeconds(5) });
        _lambda = await LocalLambda.StartAsync(options);
        _runtime = new RuntimeClient(_lambda.RuntimeApi);
    }

    public async Task DisposeAsync()
    {
        _runtime.Dispose();
        await _lambda.DisposeAsync();
    }

    [Fact]
    public async Task Every_pending_poll_takes_one_invocation_and_the_answers_may_come_in_any_order()
    {
        var polls = await PollAsync(3);
        var invoking = new[] { Invoke("a"), Invoke("b"), Invoke("c") };
        var ids = new List<string>();
        foreach (var poll in polls)
            ids.Add(await IdOfAsync(poll));

        foreach (var id in ids.AsEnumerable().Reverse())
            (await _runtime.RespondAsync(id, $"\"{id}\"")).ShouldBeAccepted();

        Assert.Equal(["a", "b", "c"], ids.Order());
        foreach (var result in await Task.WhenAll(invoking))
            Assert.Equal($"\"{result.RequestId}\"", result.PayloadText);
    }

    [Fact]
    public async Task Invocation_without_a_pending_poll_fails_at_once()
    {
        var polls = await PollAsync(1);
        var running = Invoke("a");
        await IdOfAsync(polls[0]);

        var refused = await Invoke("b");

        Assert.Equal("Runtime.Unavailable", refused.ErrorType);
        Assert.Equal("Unhandled", refused.FunctionError);
        await _runtime.RespondAsync("a", "1");
        Assert.Equal("1", (await running).PayloadText);
    }

    [Theory]
    [InlineData("response")]
    [InlineData("error")]
    public async Task Answer_after_the_timeout_is_gone_and_then_unknown(string what)
    {
        var polls = await PollAsync(1);
        var invoking = Invoke("a");
        await IdOfAsync(polls[0]);

        _clock.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal("Sandbox.Timedout", (await invoking).ErrorType);
        var late = await _runtime.PostAsync($"2018-06-01/runtime/invocation/a/{what}", "1");
        late.ShouldBe(410, "InvokeTimeout");
        Assert.Equal("Invoke timeout", late.ErrorMessage);
        (await _runtime.PostAsync($"2018-06-01/runtime/invocation/a/{what}", "1")).ShouldBe(400, "InvalidRequestID");
    }

    [Fact]
    public async Task Second_answer_is_an_invalid_id()
    {
        var polls = await PollAsync(1);
        var invoking = Invoke("a");
        await IdOfAsync(polls[0]);
        await _runtime.RespondAsync("a", "1");

        (await _runtime.RespondAsync("a", "2")).ShouldBe(400, "InvalidRequestID");
        (await _runtime.FailAsync("a", "{}")).ShouldBe(400, "InvalidRequestID");

        Assert.Equal("1", (await invoking).PayloadText);
    }

    [Fact]
    public async Task Error_overtakes_a_response_that_is_still_being_sent()
    {
        var polls = await PollAsync(1);
        var invoking = Invoke("a");
        await IdOfAsync(polls[0]);
        using var socket = await RawSocket.ConnectAsync(_lambda.RuntimeApi);
        await socket.SendAsync("POST /2018-06-01/runtime/invocation/a/response HTTP/1.1\r\nHost: x\r\nLambda-Runtime-Function-Response-Mode: streaming\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n");

        (await _runtime.FailAsync("a", """{"errorType":"Broken"}""", "Function.Broken")).ShouldBeAccepted();

        Assert.Equal("Function.Broken", (await invoking).ErrorType);
        await socket.SendAsync("0\r\n\r\n");
        Assert.StartsWith("HTTP/1.1 400 ", await socket.ReadUntilAsync("}"));
    }

    [Fact]
    public async Task Response_without_a_content_type_is_an_octet_stream()
    {
        var polls = await PollAsync(1);
        var invoking = Invoke("a");
        await IdOfAsync(polls[0]);

        await _runtime.RespondAsync("a", "1");

        Assert.Equal("application/octet-stream", (await invoking).ContentType);
    }

    [Fact]
    public async Task Too_large_error_is_refused()
    {
        var polls = await PollAsync(1);
        var invoking = Invoke("a");
        await IdOfAsync(polls[0]);

        (await _runtime.FailAsync("a", new string('x', 1024 * 1024 + 1))).ShouldBe(413, "RequestEntityTooLarge");

        await _runtime.FailAsync("a", "{}");
        Assert.Equal("{}", (await invoking).PayloadText);
    }

    [Fact]
    public async Task Poll_with_a_body_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "2018-06-01/runtime/invocation/next") { Content = new StringContent("x") };

        Assert.Equal(400, (await _runtime.SendAsync(request)).Status);
    }

    [Fact]
    public async Task Restore_does_not_exist()
    {
        Assert.Equal(404, (await _runtime.GetAsync("2018-06-01/runtime/restore/next")).Status);
    }

    private Task<LocalInvocationResult> Invoke(string id) => _lambda.InvokeAsync("{}", new LocalInvocationOptions { RequestId = id });

    private async Task<List<RawSocket>> PollAsync(int count)
    {
        var polls = new List<RawSocket>();
        for (var i = 0; i < count; i++)
        {
            var socket = await RawSocket.ConnectAsync(_lambda.RuntimeApi);
            await socket.SendAsync("GET /2018-06-01/runtime/invocation/next HTTP/1.1\r\nHost: x\r\n\r\n");
            polls.Add(socket);
        }

        await _lambda.WaitForPollsAsync(count).WaitAsync(RuntimeClient.Patience);
        return polls;
    }

    private static async Task<string> IdOfAsync(RawSocket poll)
    {
        var answer = await poll.ReadUntilAsync("\r\n\r\n{}");
        Assert.StartsWith($"HTTP/1.1 {(int)HttpStatusCode.OK} ", answer);
        const string Name = "Lambda-Runtime-Aws-Request-Id: ";
        var start = answer.IndexOf(Name, StringComparison.OrdinalIgnoreCase) + Name.Length;
        return answer[start..answer.IndexOf('\r', start)];
    }
}
