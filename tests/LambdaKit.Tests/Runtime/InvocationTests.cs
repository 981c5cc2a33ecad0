using System.Text;
using System.Text.Json;
using LambdaKit.Tests.Runtime.Wire;

namespace LambdaKit.Tests.Runtime;

/// <summary>What goes over the wire for one invocation after the other.</summary>
public sealed class InvocationTests
{
    private const string Base = "/2018-06-01/runtime/invocation/";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_event_is_polled_handled_and_answered_and_the_next_is_polled(bool sendsTogether)
    {
        using var server = new RawServer();
        using var function = RunningFunction.Start(server, new DelegateHandler((payload, _) => new(Encoding.UTF8.GetBytes($"[{Encoding.UTF8.GetString(payload.Span)}]"))), sendsTogether);
        var connection = server.Accept();

        var next = connection.ReadRequest();
        connection.SendEvent("a", "\"x\"");
        var answer = connection.ReadRequest();
        connection.Accept();
        connection.ExpectNext();

        Assert.Equal(
            $"GET /2018-06-01/runtime/invocation/next HTTP/1.1\r\nHost: {server.Address}\r\nUser-Agent: lambdakit-dotnet/0.1.0\r\n\r\n", next.Text);
        Assert.Equal(
            $"POST /2018-06-01/runtime/invocation/a/response HTTP/1.1\r\nHost: {server.Address}\r\nContent-Type: application/json\r\nContent-Length: 5\r\n\r\n[\"x\"]", answer.Text);
        Assert.Equal(0, function.Stop());
    }

    [Fact]
    public void An_answer_and_the_next_poll_come_together_before_anything_is_said_to_the_answer()
    {
        using var server = new RawServer();
        using var function = RunningFunction.Start(server, DelegateHandler.Echo());
        var connection = server.Accept();

        connection.Serve("a", "1");
        var answer = connection.ReadRequest();
        connection.ExpectNext();

        Assert.Equal(Base + "a/response", answer.Path);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_handler_without_a_result_answers_with_an_empty_body(bool sendsTogether)
    {
        using var server = new RawServer();
        using var function = RunningFunction.Start(server, new NothingHandler(), sendsTogether);
        var connection = server.Accept();

        connection.Serve("a", "{}");
        var answer = connection.ReadRequest();
        connection.Accept();
        connection.ExpectNext();

        Assert.Equal((Base + "a/response", "0", ""), (answer.Path, answer.Headers["Content-Length"], answer.BodyText));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_handler_that_throws_is_reported_once_and_the_loop_goes_on(bool sendsTogether)
    {
        using var server = new RawServer();
        using var function = RunningFunction.Start(
            server, new DelegateHandler((payload, _) => payload.Length == 1 ? throw new InvalidOperationException("It broke.") : new(payload)), sendsTogether);
        var connection = server.Accept();

        connection.Serve("a", "1");
        var error = connection.ReadRequest();
        connection.Accept();
        connection.Serve("b", "22");
        var answer = connection.ReadRequest();

        Assert.Equal(("POST", Base + "a/error"), (error.Method, error.Path));
        Assert.Equal("application/vnd.aws.lambda.error+json", error.Headers["Content-Type"]);
        Assert.Equal("Function.InvalidOperationException", error.Headers["Lambda-Runtime-Function-Error-Type"]);
        using var document = JsonDocument.Parse(error.Body);
        Assert.Equal("InvalidOperationException", document.RootElement.GetProperty("errorType").GetString());
        Assert.Equal("It broke.", document.RootElement.GetProperty("errorMessage").GetString());
        using var cause = JsonDocument.Parse(error.Headers["Lambda-Runtime-Function-XRay-Error-Cause"]);
        Assert.Equal(1, cause.RootElement.GetProperty("exceptions").GetArrayLength());
        Assert.Equal((Base + "b/response", "22"), (answer.Path, answer.BodyText));
        Assert.Equal(1, function.Log.Count("The invocation failed."));
        Assert.Contains("\ta\tERROR\t", function.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_handler_that_fails_after_an_await_is_reported_alike()
    {
        using var server = new RawServer();
        using var function = RunningFunction.Start(server, new DelegateHandler(async (_, _) =>
        {
            await Task.Yield();
            throw new LambdaFunctionException("OrderNotFound", "There is no such order.");
        }));
        var connection = server.Accept();

        connection.Serve("a", "1");
        var error = connection.ReadRequest();

        Assert.Equal((Base + "a/error", "Function.OrderNotFound"), (error.Path, error.Headers["Lambda-Runtime-Function-Error-Type"]));
        Assert.StartsWith("{\"errorType\":\"OrderNotFound\",\"errorMessage\":\"There is no such order.\"", error.BodyText, StringComparison.Ordinal);
    }

    [Fact]
    public void An_event_that_cannot_be_read_is_reported_and_the_loop_goes_on()
    {
        using var server = new RawServer();
        using var function = RunningFunction.Start(server, new NumberHandler());
        var connection = server.Accept();

        connection.Serve("a", "{\"secret\":");
        var error = connection.ReadRequest();
        connection.Accept();
        connection.Serve("b", "41");
        var answer = connection.ReadRequest();

        Assert.Equal((Base + "a/error", "Function.EventFormatException"), (error.Path, error.Headers["Lambda-Runtime-Function-Error-Type"]));
        Assert.DoesNotContain("secret", error.BodyText, StringComparison.Ordinal);
        Assert.Equal((Base + "b/response", "42"), (answer.Path, answer.BodyText));
    }

    [Fact]
    public void A_result_that_cannot_be_written_is_reported_and_nothing_of_it_goes_out()
    {
        using var server = new RawServer();
        using var function = RunningFunction.Start(server, new UnwritableHandler());
        var connection = server.Accept();

        connection.Serve("a", "1");
        var error = connection.ReadRequest();
        connection.Accept();
        connection.Serve("b", "2");
        var answer = connection.ReadRequest();

        Assert.Equal((Base + "a/error", "Function.NotSupportedException"), (error.Path, error.Headers["Lambda-Runtime-Function-Error-Type"]));
        Assert.Equal((Base + "b/response", "{\"First\":\"b\",\"Second\":2}"), (answer.Path, answer.BodyText));
    }

    [Theory]
    [InlineData(true, 400, "InvalidRequestID")]
    [InlineData(false, 400, "InvalidRequestID")]
    [InlineData(true, 403, "InvalidStateTransition")]
    [InlineData(false, 403, "InvalidStateTransition")]
    [InlineData(true, 410, "InvokeTimeout")]
    [InlineData(false, 410, "InvokeTimeout")]
    [InlineData(true, 413, "RequestEntityTooLarge")]
    [InlineData(false, 413, "RequestEntityTooLarge")]
    public void A_refused_answer_is_logged_not_reported_and_the_loop_goes_on(bool sendsTogether, int status, string type)
    {
        using var server = new RawServer();
        using var function = RunningFunction.Start(server, DelegateHandler.Echo(), sendsTogether);
        var connection = server.Accept();

        connection.Serve("a", "1");
        var refused = connection.ReadRequest();
        connection.Send(RawResponse.Error(status, type));
        connection.Serve("b", "2");
        var answer = connection.ReadRequest();
        connection.Accept();
        connection.ExpectNext();

        Assert.Equal((Base + "a/response", Base + "b/response"), (refused.Path, answer.Path));
        Assert.Equal(1, function.Log.Count($"refused the result of an invocation with status {status}"));
        Assert.Single(function.Log.All);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_error_report_that_is_refused_is_logged_and_the_loop_goes_on(bool sendsTogether)
    {
        using var server = new RawServer();
        using var function = RunningFunction.Start(server, new DelegateHandler((_, _) => throw new InvalidOperationException()), sendsTogether);
        var connection = server.Accept();

        connection.Serve("a", "1");
        var refused = connection.ReadRequest();
        connection.Send(RawResponse.Error(403, "InvalidStateTransition"));
        connection.Serve("b", "2");
        var second = connection.ReadRequest();

        Assert.Equal((Base + "a/error", Base + "b/error"), (refused.Path, second.Path));
        Assert.Equal(1, function.Log.Count("status 403"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Any_status_of_success_accepts_an_answer(bool sendsTogether)
    {
        using var server = new RawServer();
        using var function = RunningFunction.Start(server, DelegateHandler.Echo(), sendsTogether);
        var connection = server.Accept();

        connection.Serve("a", "1");
        connection.ReadRequest();
        connection.Send("HTTP/1.1 204 No Content\r\n\r\n");
        connection.Serve("b", "2");
        connection.ReadRequest();
        connection.Send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        connection.ExpectNext();

        Assert.Empty(function.Log.All);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_result_of_exactly_the_limit_is_sent(bool sendsTogether)
    {
        using var server = new RawServer();
        using var function = RunningFunction.Start(server, new DelegateHandler((_, _) => new(new byte[LambdaLimits.MaxResponseBytes])), sendsTogether);
        var connection = server.Accept();

        connection.Serve("a", "1");
        var head = Encoding.Latin1.GetString(connection.ReadBytes(200));
        var bodyStart = head.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4;
        connection.ReadBytes(6_291_556 - (head.Length - bodyStart));
        connection.Accept();
        connection.ExpectNext();

        Assert.StartsWith($"POST {Base}a/response ", head, StringComparison.Ordinal);
        Assert.Contains("\r\nContent-Length: 6291556\r\n", head, StringComparison.Ordinal);
        Assert.Empty(function.Log.All);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_result_over_the_limit_is_reported_by_ourselves_before_anything_of_it_is_sent(bool sendsTogether)
    {
        using var server = new RawServer();
        using var function = RunningFunction.Start(server, new DelegateHandler((_, _) => new(new byte[LambdaLimits.MaxResponseBytes + 1])), sendsTogether);
        var connection = server.Accept();

        connection.Serve("a", "1");
        var error = connection.ReadRequest();
        connection.Accept();
        connection.ExpectNext();

        Assert.Equal((Base + "a/error", "Function.ResponseSizeTooLarge"), (error.Path, error.Headers["Lambda-Runtime-Function-Error-Type"]));
        using var document = JsonDocument.Parse(error.Body);
        Assert.Equal("Function.ResponseSizeTooLarge", document.RootElement.GetProperty("errorType").GetString());
        Assert.Contains("has 6291557 bytes, and Lambda passes on at most 6291556", document.RootElement.GetProperty("errorMessage").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_poll_whose_connection_is_reset_is_repeated_and_the_same_event_handled_once(bool sendsTogether)
    {
        var handled = new List<string>();
        using var server = new RawServer();
        using var function = RunningFunction.Start(
            server,
            new DelegateHandler((payload, context) =>
            {
                handled.Add(context.RequestId);
                return new(payload);
            }),
            sendsTogether);

        var first = server.Accept();
        first.ExpectNext();
        first.Reset();
        var second = server.Accept();
        second.ExpectNext();
        second.Send(RawResponse.Event("a", "12345")[..^3]);
        second.Reset();
        var third = server.Accept();
        third.Serve("a", "12345");
        var answer = third.ReadRequest();
        third.Accept();
        third.ExpectNext();

        Assert.Equal((Base + "a/response", "12345"), (answer.Path, answer.BodyText));
        Assert.Equal(["a"], handled);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_answer_in_doubt_is_repeated_only_when_the_same_event_comes_again(bool sendsTogether)
    {
        var handled = new List<string>();
        using var server = new RawServer();
        using var function = RunningFunction.Start(
            server,
            new DelegateHandler((payload, context) =>
            {
                handled.Add(context.RequestId);
                return new(payload);
            }),
            sendsTogether);

        var first = server.Accept();
        first.Serve("a", "1");
        first.ReadRequest();
        first.Reset();
        server.Accept().Serve("a", "1");
        var second = server.Accept();
        var repeated = second.ReadRequest();
        second.Accept();
        second.Serve("b", "2");
        second.ReadRequest();
        second.Reset();
        var third = server.Accept();
        third.Serve("c", "3");
        var answer = third.ReadRequest();
        third.Accept();
        third.ExpectNext();

        Assert.Equal((Base + "a/response", "1"), (repeated.Path, repeated.BodyText));
        Assert.Equal((Base + "c/response", "3"), (answer.Path, answer.BodyText));
        Assert.Equal(["a", "b", "c"], handled);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_request_id_goes_into_the_path_percent_encoded_and_is_known_again_after_a_broken_connection(bool sendsTogether)
    {
        var handled = new List<string>();
        using var server = new RawServer();
        using var function = RunningFunction.Start(
            server,
            new DelegateHandler((payload, context) =>
            {
                handled.Add(context.RequestId);
                return new(payload);
            }),
            sendsTogether);

        var first = server.Accept();
        first.Serve("a/../b c%?#~é", "1");
        first.ReadRequest();
        first.Reset();
        server.Accept().Serve("a/../b c%?#~é", "1");
        var repeated = server.Accept().ReadRequest();

        Assert.Equal(Base + "a%2F..%2Fb%20c%25%3F%23~%E9/response", repeated.Path);
        Assert.Single(handled);
    }

    [Fact]
    public void Header_names_are_read_in_any_letter_case()
    {
        LambdaContext? seen = null;
        using var server = new RawServer();
        using var function = RunningFunction.Start(server, new DelegateHandler((payload, context) =>
        {
            seen = context;
            return new(payload);
        }));
        var connection = server.Accept();

        connection.ExpectNext();
        connection.Send(
            "HTTP/1.1 200 OK\r\nlambda-runtime-aws-request-id: a\r\nLAMBDA-RUNTIME-DEADLINE-MS: 4102444800000\r\n" +
            "lambda-Runtime-invoked-Function-arn: arn:aws:lambda:eu-west-1:123456789012:function:orders:live\r\nlambda-runtime-trace-id: Root=1-2-3\r\n" +
            "LAMBDA-RUNTIME-CLIENT-CONTEXT: {\"custom\":{\"k\":\"v\"}}\r\nlambda-runtime-cognito-identity: {\"cognitoIdentityId\":\"i\",\"cognitoIdentityPoolId\":\"p\"}\r\n" +
            "lambda-runtime-aws-tenant-id: t\r\ncontent-LENGTH: 1\r\n\r\n1");
        var answer = connection.ReadRequest();

        Assert.Equal((Base + "a/response", "1"), (answer.Path, answer.BodyText));
        Assert.NotNull(seen);
        Assert.Equal(("a", "live", "Root=1-2-3", "t"), (seen.RequestId, seen.Alias, seen.TraceId, seen.TenantId));
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(4102444800000), seen.Deadline);
        Assert.Equal("v", seen.ClientContext?.Custom["k"]);
        Assert.Equal(("i", "p"), (seen.Identity?.IdentityId, seen.Identity?.IdentityPoolId));
    }

    [Fact]
    public void What_a_handler_leaves_in_its_asynchronous_flow_is_not_seen_by_the_next_invocation()
    {
        var flow = new AsyncLocal<string?>();
        var seen = new List<string?>();
        using var server = new RawServer();
        using var function = RunningFunction.Start(server, new DelegateHandler((payload, context) =>
        {
            seen.Add(flow.Value);
            flow.Value = context.RequestId;
            return new(payload);
        }));
        var connection = server.Accept();

        connection.Serve("a", "1");
        connection.ReadRequest();
        connection.Accept();
        connection.Serve("b", "2");
        connection.ReadRequest();

        Assert.Equal([null, null], seen);
    }
}
