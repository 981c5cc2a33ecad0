using System.Text;
using LambdaKit.Events.HttpApi;
using LambdaKit.Tests.Runtime.Wire;

namespace LambdaKit.Tests.Streaming;

public sealed class StreamedAnswerTests
{
    private const string Tail = "Lambda-Runtime-Function-Response-Mode: streaming\r\nTransfer-Encoding: chunked\r\nTrailer: Lambda-Runtime-Function-Error-Type, Lambda-Runtime-Function-Error-Body\r\n\r\n";

    [Fact]
    public void A_plain_stream_is_sent_in_chunks_byte_for_byte()
    {
        using var server = new RawServer();
        using var function = RunningFunction.Start(server, new DelegateStreamHandler(async (_, answer, _) =>
        {
            await answer.WriteAsync("hello"u8.ToArray());
            answer.Write([]);
            await answer.FlushAsync();
            answer.WriteByte((byte)'!');
            answer.Write(new byte[26]);
        }));
        var connection = server.Accept();

        connection.Serve("a", "1");
        var answer = connection.ReadRequest();
        connection.Accept();
        connection.ExpectNext();

        Assert.Equal(
            $"POST /2018-06-01/runtime/invocation/a/response HTTP/1.1\r\nHost: {server.Address}\r\nContent-Type: application/octet-stream\r\n{Tail}" +
            $"5\r\nhello\r\n1\r\n!\r\n1A\r\n{new string('\0', 26)}\r\n0\r\n\r\n",
            answer.Text);
    }

    [Fact]
    public void A_stream_with_a_prelude_is_an_http_answer_byte_for_byte()
    {
        using var server = new RawServer();
        using var function = RunningFunction.Start(server, new DelegateStreamHandler((_, answer, _) =>
        {
            answer.ContentType = "text/plain";
            answer.Prelude = new HttpResponsePrelude { StatusCode = 201, Headers = new Dictionary<string, string> { ["content-type"] = "text/html" }, Cookies = ["a=1"] };
            answer.Write("<p>"u8);
            return default;
        }));
        var connection = server.Accept();

        connection.Serve("a", "1");
        var answer = connection.ReadRequest();

        const string Prelude = """{"statusCode":201,"headers":{"content-type":"text/html"},"cookies":["a=1"]}""";
        Assert.Equal(
            $"POST /2018-06-01/runtime/invocation/a/response HTTP/1.1\r\nHost: {server.Address}\r\nContent-Type: application/vnd.awslambda.http-integration-response\r\n{Tail}" +
            $"{Prelude.Length + 8:X}\r\n{Prelude}\0\0\0\0\0\0\0\0\r\n3\r\n<p>\r\n0\r\n\r\n",
            answer.Text);
    }

    [Fact]
    public void A_stream_whose_handler_fails_ends_with_the_error_in_its_trailers_byte_for_byte()
    {
        using var server = new RawServer();
        using var function = RunningFunction.Start(server, new DelegateStreamHandler((_, answer, _) =>
        {
            answer.Write("half"u8);
            throw new LambdaFunctionException("OutOfPaper", "No more.");
        }));
        var connection = server.Accept();

        connection.Serve("a", "1");
        var answer = connection.ReadRequest();
        connection.Accept();
        connection.ExpectNext();

        var body = answer.Trailers["Lambda-Runtime-Function-Error-Body"];
        Assert.Equal(
            $"POST /2018-06-01/runtime/invocation/a/response HTTP/1.1\r\nHost: {server.Address}\r\nContent-Type: application/octet-stream\r\n{Tail}" +
            $"4\r\nhalf\r\n0\r\nLambda-Runtime-Function-Error-Type: Function.OutOfPaper\r\nLambda-Runtime-Function-Error-Body: {body}\r\n\r\n",
            answer.Text);
        Assert.StartsWith("{\"errorType\":\"OutOfPaper\",\"errorMessage\":\"No more.\"", Encoding.UTF8.GetString(Convert.FromBase64String(body)), StringComparison.Ordinal);
        Assert.Equal(1, function.Log.Count("The invocation failed."));
    }

    [Fact]
    public void A_handler_that_fails_before_its_first_write_is_reported_in_the_plain_way()
    {
        using var server = new RawServer();
        using var function = RunningFunction.Start(server, new DelegateStreamHandler((_, answer, _) =>
        {
            answer.Prelude = new HttpResponsePrelude { StatusCode = 200 };
            throw new InvalidOperationException("No.");
        }));
        var connection = server.Accept();

        connection.Serve("a", "1");
        var error = connection.ReadRequest();
        connection.Accept();
        connection.ExpectNext();

        Assert.Equal("/2018-06-01/runtime/invocation/a/error", error.Path);
        Assert.Equal("Function.InvalidOperationException", error.Headers["Lambda-Runtime-Function-Error-Type"]);
    }

    [Fact]
    public void A_handler_that_writes_nothing_sends_an_empty_stream()
    {
        using var server = new RawServer();
        using var function = RunningFunction.Start(server, new DelegateStreamHandler((_, _, _) => default));
        var connection = server.Accept();

        connection.Serve("a", "1");
        var answer = connection.ReadRequest();

        Assert.EndsWith($"{Tail}0\r\n\r\n", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_written_goes_out_at_once()
    {
        using var goOn = new ManualResetEventSlim();
        using var server = new RawServer();
        using var function = RunningFunction.Start(server, new DelegateStreamHandler((_, answer, _) =>
        {
            answer.Write("first"u8);
            Assert.True(goOn.Wait(RawServer.Patience));
            answer.Write("second"u8);
            return default;
        }));
        var connection = server.Accept();
        connection.Serve("a", "1");

        var head = $"POST /2018-06-01/runtime/invocation/a/response HTTP/1.1\r\nHost: {server.Address}\r\nContent-Type: application/octet-stream\r\n{Tail}5\r\nfirst\r\n";
        Assert.Equal(head, Encoding.Latin1.GetString(connection.ReadBytes(head.Length)));
        goOn.Set();
        Assert.Equal("6\r\nsecond\r\n0\r\n\r\n", Encoding.Latin1.GetString(connection.ReadBytes(16)));
    }

    [Fact]
    public void A_large_write_arrives_whole()
    {
        var content = new byte[1_000_000];
        new Random(2).NextBytes(content);
        using var server = new RawServer();
        using var function = RunningFunction.Start(server, new DelegateStreamHandler((_, answer, _) =>
        {
            answer.Write("x"u8);
            answer.Write(content);
            Assert.Equal(1_000_001, answer.Length);
            return default;
        }));
        var connection = server.Accept();

        connection.Serve("a", "1");

        Assert.Equal([(byte)'x', .. content], connection.ReadRequest().Body);
    }

    [Fact]
    public void A_prelude_cannot_be_set_once_the_answer_has_begun()
    {
        using var server = new RawServer();
        using var function = RunningFunction.Start(server, new DelegateStreamHandler((_, answer, _) =>
        {
            answer.Flush();
            answer.Prelude = new HttpResponsePrelude();
            return default;
        }));
        var connection = server.Accept();

        connection.Serve("a", "1");

        var error = Encoding.UTF8.GetString(Convert.FromBase64String(connection.ReadRequest().Trailers["Lambda-Runtime-Function-Error-Body"]));
        Assert.Contains("The answer has begun: status and headers cannot be set any more. Set 'Prelude' before the first write.", error.Replace("\\u0027", "'", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_content_type_cannot_smuggle_headers()
    {
        using var server = new RawServer();
        using var function = RunningFunction.Start(server, new DelegateStreamHandler((_, answer, _) =>
        {
            answer.ContentType = "text/plain\r\nX-Evil: 1";
            return default;
        }));
        var connection = server.Accept();

        connection.Serve("a", "1");
        var answer = connection.ReadRequest();

        Assert.Equal("text/plain??X-Evil: 1", answer.Headers["Content-Type"]);
    }

    [Theory]
    [InlineData("/my-function")]
    [InlineData("/a/b")]
    public void The_path_behind_host_and_port_stands_in_front_of_every_request(string path)
    {
        using var server = new RawServer();
        using var function = RunningFunction.Start($"{server.Address}{path}/", LambdaHost.Create().Map("function", () => new DelegateStreamHandler((payload, answer, _) =>
        {
            if (payload.Length > 1)
                throw new InvalidOperationException();
            answer.Write(payload.Span);
            return default;
        })));
        var connection = server.Accept();

        var next = connection.ReadRequest();
        connection.SendEvent("a", "1");
        var answer = connection.ReadRequest();
        connection.Accept();
        connection.Serve("b", "22");
        var error = connection.ReadRequest();

        Assert.Equal($"{path}/2018-06-01/runtime/invocation/next", next.Path);
        Assert.Equal($"{path}/2018-06-01/runtime/invocation/a/response", answer.Path);
        Assert.Equal($"{path}/2018-06-01/runtime/invocation/b/error", error.Path);
        Assert.Equal(server.Address, answer.Headers["Host"]);
    }

    [Fact]
    public void A_stream_that_is_cut_is_reported_when_the_same_event_comes_again()
    {
        var handled = new List<string>();
        using var cut = new ManualResetEventSlim();
        using var server = new RawServer();
        using var function = RunningFunction.Start(server, new DelegateStreamHandler((_, answer, context) =>
        {
            handled.Add(context.RequestId);
            answer.Write("x"u8);
            Assert.True(cut.Wait(RawServer.Patience));
            for (var i = 0; i < 1000; i++)
                answer.Write(new byte[10_000]);
            return default;
        }));

        var first = server.Accept();
        first.Serve("a", "1");
        first.ReadBytes(10);
        first.Reset();
        cut.Set();
        var second = server.Accept();
        second.Serve("a", "1");
        var error = second.ReadRequest();
        second.Accept();
        second.Serve("b", "2");

        Assert.Equal("/2018-06-01/runtime/invocation/a/error", error.Path);
        Assert.Contains("The connection to Lambda broke while the answer was streamed", error.BodyText, StringComparison.Ordinal);
        Assert.Equal("/2018-06-01/runtime/invocation/b/response", second.ReadRequest().Path);
        Assert.Equal(["a", "b"], handled);
    }

    [Fact]
    public void A_refused_stream_is_logged_and_the_loop_goes_on()
    {
        using var server = new RawServer();
        using var function = RunningFunction.Start(server, new DelegateStreamHandler((payload, answer, _) =>
        {
            answer.Write(payload.Span);
            return default;
        }));
        var connection = server.Accept();

        connection.Serve("a", "1");
        connection.ReadRequest();
        connection.Send(RawResponse.Error(400, "TruncatedHTTPRequest"));
        connection.Serve("b", "2");

        Assert.Equal("2", connection.ReadRequest().BodyText);
        Assert.Equal(1, function.Log.Count("status 400"));
    }
}
