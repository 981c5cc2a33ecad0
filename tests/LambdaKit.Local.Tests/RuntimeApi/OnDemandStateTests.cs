using System.Text;

namespace LambdaKit.Local.Tests.RuntimeApi;

/// <summary>The state table of the Runtime API, row by row, for a runtime that has one invocation at a time.</summary>
public sealed class OnDemandStateTests : IAsyncLifetime
{
    private const int Limit = 6_291_556;

    private LocalLambda _lambda = null!; // set before each test
    private RuntimeClient _runtime = null!; // set before each test

    public async Task InitializeAsync()
    {
        _lambda = await LocalLambda.StartAsync();
        _runtime = new RuntimeClient(_lambda.RuntimeApi);
    }

    public async Task DisposeAsync()
    {
        _runtime.Dispose();
        await _lambda.DisposeAsync();
    }

    [Fact]
    public async Task Response_is_accepted_and_reaches_the_caller()
    {
        var invoking = _lambda.InvokeAsync("""{"n":1}""");
        using var next = await _runtime.NextAsync();
        Assert.Equal("""{"n":1}""", await next.Content.ReadAsStringAsync());
        var id = next.Headers.GetValues("Lambda-Runtime-Aws-Request-Id").Single();

        (await _runtime.RespondAsync(id, "\"done\"")).ShouldBeAccepted();

        var result = await invoking;
        Assert.Equal("\"done\"", result.PayloadText);
        Assert.Null(result.FunctionError);
        Assert.Null(result.ErrorType);
        Assert.Equal(id, result.RequestId);
        Assert.Equal("$LATEST", result.ExecutedVersion);
    }

    [Fact]
    public async Task Error_is_accepted_and_reaches_the_caller()
    {
        var invoking = _lambda.InvokeAsync("{}");
        var id = await _runtime.TakeAsync();

        (await _runtime.FailAsync(id, """{"errorType":"Bad","errorMessage":"no"}""", "Function.Bad")).ShouldBeAccepted();

        var result = await invoking;
        Assert.Equal("""{"errorType":"Bad","errorMessage":"no"}""", result.PayloadText);
        Assert.Equal("Unhandled", result.FunctionError);
        Assert.Equal("Function.Bad", result.ErrorType);
    }

    [Fact]
    public async Task Empty_response_is_accepted()
    {
        var invoking = _lambda.InvokeAsync("{}");
        var id = await _runtime.TakeAsync();

        (await _runtime.RespondAsync(id, "")).ShouldBeAccepted();

        Assert.Equal(0, (await invoking).Payload.Length);
    }

    [Fact]
    public async Task Second_response_is_an_invalid_transition()
    {
        var invoking = _lambda.InvokeAsync("{}");
        var id = await _runtime.TakeAsync();
        await _runtime.RespondAsync(id, "1");

        var second = await _runtime.RespondAsync(id, "2");

        second.ShouldBe(403, "InvalidStateTransition");
        Assert.Equal("State transition from ResponseSent to InvocationResponse failed for runtime. Error: State transition is not allowed", second.ErrorMessage);
        Assert.Equal("1", (await invoking).PayloadText);
    }

    [Fact]
    public async Task Response_after_an_error_is_an_invalid_transition()
    {
        var invoking = _lambda.InvokeAsync("{}");
        var id = await _runtime.TakeAsync();
        await _runtime.FailAsync(id, "{}");

        (await _runtime.RespondAsync(id, "2")).ShouldBe(403, "InvalidStateTransition");

        Assert.Equal("{}", (await invoking).PayloadText);
    }

    [Fact]
    public async Task Error_after_a_response_is_an_invalid_transition()
    {
        var invoking = _lambda.InvokeAsync("{}");
        var id = await _runtime.TakeAsync();
        await _runtime.RespondAsync(id, "1");

        (await _runtime.FailAsync(id, "{}")).ShouldBe(403, "InvalidStateTransition");

        Assert.Null((await invoking).FunctionError);
    }

    [Theory]
    [InlineData("response")]
    [InlineData("error")]
    public async Task Unknown_request_id_is_invalid_in_every_state(string what)
    {
        (await _runtime.PostAsync($"2018-06-01/runtime/invocation/unknown/{what}", "{}")).ShouldBe(400, "InvalidRequestID");

        var invoking = _lambda.InvokeAsync("{}");
        var id = await _runtime.TakeAsync();
        var refused = await _runtime.PostAsync($"2018-06-01/runtime/invocation/unknown/{what}", "{}");
        refused.ShouldBe(400, "InvalidRequestID");
        Assert.Equal("Invalid request ID", refused.ErrorMessage);

        await _runtime.RespondAsync(id, "1");
        (await _runtime.PostAsync($"2018-06-01/runtime/invocation/unknown/{what}", "{}")).ShouldBe(400, "InvalidRequestID");
        Assert.Equal("1", (await invoking).PayloadText);
    }

    [Fact]
    public async Task Id_of_the_invocation_before_is_invalid()
    {
        var first = _lambda.InvokeAsync("1");
        var firstId = await _runtime.TakeAsync();
        await _runtime.RespondAsync(firstId, "1");
        await first;
        var second = _lambda.InvokeAsync("2");
        var secondId = await _runtime.TakeAsync();

        (await _runtime.RespondAsync(firstId, "late")).ShouldBe(400, "InvalidRequestID");

        (await _runtime.RespondAsync(secondId, "2")).ShouldBeAccepted();
        Assert.Equal("2", (await second).PayloadText);
    }

    [Fact]
    public async Task Next_while_an_invocation_runs_gives_the_same_event_again()
    {
        var invoking = _lambda.InvokeAsync("""{"same":true}""");
        var id = await _runtime.TakeAsync();

        using var again = await _runtime.NextAsync();

        Assert.Equal(id, again.Headers.GetValues("Lambda-Runtime-Aws-Request-Id").Single());
        Assert.Equal("""{"same":true}""", await again.Content.ReadAsStringAsync());
        (await _runtime.RespondAsync(id, "1")).ShouldBeAccepted();
        await invoking;
    }

    [Fact]
    public async Task Poll_whose_connection_broke_loses_no_event()
    {
        using (var lost = new CancellationTokenSource())
        {
            var poll = _runtime.NextAsync(lost.Token);
            await lost.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => poll);
        }

        var invoking = _lambda.InvokeAsync("{}");
        var id = await _runtime.TakeAsync();
        (await _runtime.RespondAsync(id, "1")).ShouldBeAccepted();

        Assert.Equal("1", (await invoking).PayloadText);
    }

    [Fact]
    public async Task Largest_response_is_accepted()
    {
        var invoking = _lambda.InvokeAsync("{}");
        var id = await _runtime.TakeAsync();

        (await _runtime.RespondAsync(id, new string('x', Limit))).ShouldBeAccepted();

        Assert.Equal(Limit, (await invoking).Payload.Length);
    }

    [Fact]
    public async Task Too_large_response_is_refused_after_the_caller_has_got_its_error()
    {
        var invoking = _lambda.InvokeAsync("{}");
        var id = await _runtime.TakeAsync();

        var refused = await _runtime.RespondAsync(id, new string('x', Limit + 1));

        refused.ShouldBe(413, "RequestEntityTooLarge");
        Assert.Equal("Exceeded maximum allowed payload size (6291556 bytes).", refused.ErrorMessage);
        var result = await invoking;
        Assert.Equal("Function.ResponseSizeTooLarge", result.ErrorType);
        Assert.Contains("Response payload size (6291557 bytes) exceeded maximum allowed payload size (6291556 bytes).", result.PayloadText);
        (await _runtime.FailAsync(id, "{}")).ShouldBe(403, "InvalidStateTransition");

        var next = _lambda.InvokeAsync("{}");
        await _runtime.RespondAsync(await _runtime.TakeAsync(), "1");
        Assert.Equal("1", (await next).PayloadText);
    }

    [Fact]
    public async Task Response_whose_connection_breaks_is_reported_and_the_runtime_goes_on()
    {
        var invoking = _lambda.InvokeAsync("{}");
        var id = await _runtime.TakeAsync();

        using (var socket = await RawSocket.ConnectAsync(_lambda.RuntimeApi))
            await socket.SendAsync($"POST /2018-06-01/runtime/invocation/{id}/response HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nonly this");

        Assert.Equal("Runtime.TruncatedResponse", (await invoking).ErrorType);
        var next = _lambda.InvokeAsync("{}");
        await _runtime.RespondAsync(await _runtime.TakeAsync(), "1");
        Assert.Equal("1", (await next).PayloadText);
    }

    [Fact]
    public async Task Response_with_a_broken_chunk_is_refused_as_truncated()
    {
        var invoking = _lambda.InvokeAsync("{}");
        var id = await _runtime.TakeAsync();
        using var socket = await RawSocket.ConnectAsync(_lambda.RuntimeApi);

        await socket.SendAsync($"POST /2018-06-01/runtime/invocation/{id}/response HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nonly\r\nwhat?");
        var answer = await socket.ReadUntilAsync("}");

        Assert.StartsWith("HTTP/1.1 400 ", answer);
        Assert.Contains("TruncatedHTTPRequest", answer);
        Assert.Equal("Runtime.TruncatedResponse", (await invoking).ErrorType);
    }

    [Fact]
    public async Task Unknown_response_mode_is_refused()
    {
        var invoking = _lambda.InvokeAsync("{}");
        var id = await _runtime.TakeAsync();

        var refused = await _runtime.PostAsync($"2018-06-01/runtime/invocation/{id}/response", "1", ("Lambda-Runtime-Function-Response-Mode", "torrent"));

        refused.ShouldBe(400, "InvalidFunctionResponseMode");
        Assert.Equal("Runtime.InvalidResponseModeHeader", (await invoking).ErrorType);
    }

    [Fact]
    public async Task Init_error_is_accepted_and_ends_the_conversation()
    {
        (await _runtime.InitErrorAsync("""{"errorType":"NoTable"}""", "Function.NoTable")).ShouldBeAccepted();

        (await _runtime.InitErrorAsync("{}")).ShouldBe(403, "InvalidStateTransition");
        using var next = await _runtime.NextAsync();
        Assert.Equal(403, (int)next.StatusCode);
        var result = await _lambda.InvokeAsync("{}");
        Assert.Equal("""{"errorType":"NoTable"}""", result.PayloadText);
        Assert.Equal("Unhandled", result.FunctionError);
        Assert.Equal("Function.NoTable", result.ErrorType);
    }

    [Fact]
    public async Task Runtime_that_comes_after_a_reported_init_error_starts_afresh()
    {
        await _runtime.InitErrorAsync("{}");
        await _lambda.InvokeAsync("{}");

        var invoking = _lambda.InvokeAsync("{}");
        await _runtime.RespondAsync(await _runtime.TakeAsync(), "1");

        Assert.Equal("1", (await invoking).PayloadText);
    }

    [Fact]
    public async Task Init_error_after_the_first_poll_is_an_invalid_transition()
    {
        var invoking = _lambda.InvokeAsync("{}");
        var id = await _runtime.TakeAsync();

        var refused = await _runtime.InitErrorAsync("{}");

        refused.ShouldBe(403, "InvalidStateTransition");
        Assert.Equal("State transition from Running to InitError failed for runtime. Error: State transition is not allowed", refused.ErrorMessage);
        await _runtime.RespondAsync(id, "1");
        await invoking;
    }

    [Theory]
    [InlineData("ArgumentException", "Runtime.Unknown")]
    [InlineData(null, "Runtime.Unknown")]
    [InlineData("Function.", "Function.Unknown")]
    [InlineData("Function.lower", "Function.Unknown")]
    [InlineData("Function.OrderIsGone", "Function.OrderIsGone")]
    [InlineData("Runtime.InitError", "Runtime.InitError")]
    [InlineData("My.Function.OrderIsGone", "My.Function.OrderIsGone")]
    public async Task Error_type_that_the_service_does_not_know_is_replaced(string? sent, string seen)
    {
        var invoking = _lambda.InvokeAsync("{}");
        var id = await _runtime.TakeAsync();

        await _runtime.FailAsync(id, "{}", sent);

        Assert.Equal(seen, (await invoking).ErrorType);
    }

    [Theory]
    [InlineData("""{"working_directory":"/","exceptions":[],"paths":[]}""", true)]
    [InlineData("{not json", false)]
    public async Task Error_cause_is_kept_when_it_is_JSON(string cause, bool kept)
    {
        var invoking = _lambda.InvokeAsync("{}");
        var id = await _runtime.TakeAsync();

        await _runtime.PostAsync($"2018-06-01/runtime/invocation/{id}/error", "{}", ("Lambda-Runtime-Function-XRay-Error-Cause", cause));

        Assert.Equal(kept ? cause : null, (await invoking).ErrorCause);
    }

    [Fact]
    public async Task Error_cause_inside_the_body_is_taken_out()
    {
        var invoking = _lambda.InvokeAsync("{}");
        var id = await _runtime.TakeAsync();

        await _runtime.PostAsync(
            $"2018-06-01/runtime/invocation/{id}/error",
            """{"errorMessage":"no","errorType":"Bad","errorCause":{"message":"x"}}""",
            ("Content-Type", "application/vnd.aws.lambda.error.cause+json"));

        var result = await invoking;
        Assert.Equal("""{"errorMessage":"no","errorType":"Bad"}""", result.PayloadText);
        Assert.Equal("""{"message":"x"}""", result.ErrorCause);
    }

    [Fact]
    public async Task Event_has_its_headers()
    {
        var invoking = _lambda.InvokeAsync("{}", new LocalInvocationOptions
        {
            RequestId = "id-1",
            Qualifier = "$LATEST",
            ClientContext = """{"custom":{"größe":"1"}}""",
            CognitoIdentity = """{"cognitoIdentityId":"a","cognitoIdentityPoolId":"b"}""",
            TenantId = "blue",
            TraceId = "Root=1-2-3;Sampled=1",
        });

        using var socket = await RawSocket.ConnectAsync(_lambda.RuntimeApi);
        await socket.SendAsync("GET /2018-06-01/runtime/invocation/next HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        var answer = await socket.ReadToEndAsync();

        Assert.Contains("Lambda-Runtime-Aws-Request-Id: id-1\r\n", answer);
        Assert.Contains("Lambda-Runtime-Invoked-Function-Arn: arn:aws:lambda:us-east-1:123456789012:function:function:$LATEST\r\n", answer);
        Assert.Contains("""Lambda-Runtime-Client-Context: {"custom":{"größe":"1"}}""" + "\r\n", answer);
        Assert.Contains("""Lambda-Runtime-Cognito-Identity: {"cognitoIdentityId":"a","cognitoIdentityPoolId":"b"}""" + "\r\n", answer);
        Assert.Contains("Lambda-Runtime-Aws-Tenant-Id: blue\r\n", answer);
        Assert.Contains("Lambda-Runtime-Trace-Id: Root=1-2-3;Sampled=1\r\n", answer);
        Assert.Contains("Content-Type: application/json\r\n", answer);
        await _runtime.RespondAsync("id-1", "1");
        await invoking;
    }

    [Fact]
    public async Task Headers_without_a_value_are_left_out()
    {
        var invoking = _lambda.InvokeAsync("{}");

        using var next = await _runtime.NextAsync();

        Assert.False(next.Headers.Contains("Lambda-Runtime-Client-Context"));
        Assert.False(next.Headers.Contains("Lambda-Runtime-Cognito-Identity"));
        Assert.False(next.Headers.Contains("Lambda-Runtime-Aws-Tenant-Id"));
        Assert.Matches("^Root=1-[0-9a-f]{8}-[0-9a-f]{24};Parent=[0-9a-f]{16};Sampled=0$", next.Headers.GetValues("Lambda-Runtime-Trace-Id").Single());
        await _runtime.RespondAsync(next.Headers.GetValues("Lambda-Runtime-Aws-Request-Id").Single(), "1");
        await invoking;
    }

    [Fact]
    public async Task Response_and_next_poll_in_one_write_are_answered_in_order()
    {
        using var socket = await RawSocket.ConnectAsync(_lambda.RuntimeApi);
        var first = _lambda.InvokeAsync("\"first\"", new LocalInvocationOptions { RequestId = "a" });
        await socket.SendAsync("GET /2018-06-01/runtime/invocation/next HTTP/1.1\r\nHost: x\r\n\r\n");
        await socket.ReadUntilAsync("\"first\"");

        await socket.SendAsync(
            "POST /2018-06-01/runtime/invocation/a/response HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\n1" +
            "GET /2018-06-01/runtime/invocation/next HTTP/1.1\r\nHost: x\r\n\r\n");
        Assert.Equal("1", (await first).PayloadText);
        var second = _lambda.InvokeAsync("\"second\"", new LocalInvocationOptions { RequestId = "b" });
        var answers = await socket.ReadUntilAsync("\"second\"");

        Assert.StartsWith("HTTP/1.1 202 ", answers);
        Assert.Contains("HTTP/1.1 200 ", answers);
        await _runtime.RespondAsync("b", "2");
        Assert.Equal("2", (await second).PayloadText);
    }

    [Theory]
    [InlineData("next")]
    [InlineData("error")]
    public async Task Restore_does_not_exist_without_snap_start(string what)
    {
        using var request = new HttpRequestMessage(what == "next" ? HttpMethod.Get : HttpMethod.Post, $"2018-06-01/runtime/restore/{what}");

        Assert.Equal(404, (await _runtime.SendAsync(request)).Status);
    }

    [Fact]
    public async Task Ping_answers_pong()
    {
        var reply = await _runtime.GetAsync("2018-06-01/ping");

        Assert.Equal(200, reply.Status);
        Assert.Equal("pong", reply.Body);
    }

    [Fact]
    public async Task Path_in_front_of_the_version_is_the_function_on_the_common_port()
    {
        using var runtime = new RuntimeClient($"{_lambda.Address.Authority}/function");
        var invoking = _lambda.InvokeAsync("{}");

        var id = await runtime.TakeAsync();
        (await runtime.RespondAsync(id, "1")).ShouldBeAccepted();

        Assert.Equal("1", (await invoking).PayloadText);
    }

    [Fact]
    public async Task Path_in_front_of_the_version_is_allowed_on_the_own_port()
    {
        using var runtime = new RuntimeClient($"{_lambda.RuntimeApi}/any/thing");
        var invoking = _lambda.InvokeAsync("{}");

        var id = await runtime.TakeAsync();
        (await runtime.RespondAsync(id, "1")).ShouldBeAccepted();

        Assert.Equal("1", (await invoking).PayloadText);
    }

    [Fact]
    public async Task Caller_that_gives_up_before_the_poll_leaves_no_event_behind()
    {
        using var given = new CancellationTokenSource();
        var gone = _lambda.InvokeAsync("\"gone\"", cancellationToken: given.Token);
        await given.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gone);
        var invoking = _lambda.InvokeAsync("\"here\"");

        using var next = await _runtime.NextAsync();

        Assert.Equal("\"here\"", await next.Content.ReadAsStringAsync());
        await _runtime.RespondAsync(next.Headers.GetValues("Lambda-Runtime-Aws-Request-Id").Single(), Encoding.UTF8.GetString("1"u8));
        await invoking;
    }
}
