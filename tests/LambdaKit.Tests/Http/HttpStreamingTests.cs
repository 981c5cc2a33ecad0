using System.IO.Compression;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using LambdaKit.Events.Json;
using LambdaKit.Http;
using LambdaKit.Testing;
using LambdaKit.Tests.Runtime.Wire;
using TestEvents = LambdaKit.Testing.Events;

namespace LambdaKit.Tests.Http;

public sealed class HttpStreamingTests
{
    private const int Requests = 1000;
    private const string ProblemOf500 = """{"title":"Internal Server Error","status":500}""";

    private static readonly HttpOptions Streaming = new() { StreamsAnswers = true };

    private readonly FakeLambdaContext _context = FakeLambdaContext.For("http");
    private readonly FakeResponseStream _answer = new();

    [Fact]
    public async Task Test_gets_the_whole_body_of_a_stream()
    {
        var handler = Handler(Streaming, WriteTwice);

        var result = await handler.SendAsync("GET", "/", context: _context);

        Assert.Equal((200, "text/plain", "one two", false), (result.StatusCode, result.ContentType, result.GetText(), result.IsStream));
    }

    [Fact]
    public async Task Each_write_goes_out_at_once_behind_status_headers_and_cookies()
    {
        var goOn = new TaskCompletionSource();
        var handler = new RoutedHandler(
            routes => routes.Get("/", _ => HttpResult.Stream(
                "text/plain",
                async (body, deadline) =>
                {
                    await body.WriteAsync("one"u8.ToArray(), deadline);
                    await goOn.Task;
                    await body.WriteAsync(" two"u8.ToArray(), deadline);
                },
                201).WithHeader("x-a", "1").WithHeader("X-A", "2").WithCookie("c", "d").WithCookie("e", "f")),
            Streaming);

        var running = handler.StreamAsync("GET", "/", _answer, context: _context).AsTask();
        var before = _answer.GetText();
        goOn.SetResult();
        await running;

        Assert.Equal("one", before);
        Assert.Equal("one two", _answer.GetText());
        Assert.Equal(
            """{"statusCode":201,"headers":{"content-type":"text/plain","x-a":"1, 2"},"cookies":["c=d; Path=/; Secure; HttpOnly; SameSite=Lax","e=f; Path=/; Secure; HttpOnly; SameSite=Lax"]}""",
            PreludeOf(_answer));
    }

    [Fact]
    public async Task Rest_api_gets_headers_of_several_values_in_a_map_of_their_own()
    {
        var handler = new RoutedHandler(
            routes => routes.Get("/", _ => HttpResult.Text("x").WithHeader("x-a", "1").WithHeader("x-b", "1").WithHeader("x-b", "2")), Streaming);

        var (prelude, body) = await StreamJsonAsync(handler, FrontDoor.JsonOf(TestEvents.ApiGateway("GET", "/")), _context);

        Assert.Equal("""{"statusCode":200,"headers":{"content-type":"text/plain; charset=utf-8","x-a":"1"},"multiValueHeaders":{"x-b":["1","2"]}}""", prelude);
        Assert.Equal("x", Encoding.UTF8.GetString(body));
    }

    [Fact]
    public void Buffered_and_streamed_answers_are_the_same_for_the_client()
    {
        var cases =
            from method in Gen.Elements("GET", "HEAD", "POST", "OPTIONS")
            from path in Gen.Elements("/stream", "/text", "/nothing", "/late", "/early")
            from size in Gen.Choose(0, 3000)
            from pieces in Gen.Choose(1, 5)
            from flags in Gen.Choose(0, 31)
            from contentType in Gen.Elements("text/plain", "application/json", "image/png", "text/event-stream")
            from accept in Gen.Elements("", "gzip", "br", "gzip, br;q=0.5", "identity")
            from known in Gen.Elements("", "\"tag\"", "*")
            from status in Gen.Elements(200, 201, 404)
            select (method, path, size, pieces, flags, contentType, accept, known, status);
        var streamed = 0;

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Requests), Prop.ForAll(Arb.From(cases), one =>
        {
            var request = new ClientRequest(
                one.method,
                [one.path[1..]],
                [],
                [.. new[] { KeyValuePair.Create("Accept-Encoding", one.accept), KeyValuePair.Create("If-None-Match", one.known), KeyValuePair.Create("Origin", "https://shop.example") }
                    .Where(header => header.Value.Length > 0)],
                [],
                null);
            var content = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, one.size).Select(i => (char)('a' + (i * i % 23)))));
            foreach (var door in FrontDoor.All)
            {
                var json = FrontDoor.JsonOf(door.Send(request));
                var whole = new RoutedHandler(Map, Options(one.flags, streams: false)).InvokeJsonAsync(json, _context).GetAwaiter().GetResult();
                var handler = new RoutedHandler(Map, Options(one.flags, streams: true));
                if (door.Name is "REST API" or "function URL")
                {
                    var (prelude, body) = StreamJsonAsync(handler, json, _context).GetAwaiter().GetResult();
                    Assert.Equal(door.Receive(whole), ClientAnswer.OfStream(prelude, body));
                    streamed++;
                }
                else
                {
                    Assert.Equal(whole, handler.InvokeJsonAsync(json, _context).GetAwaiter().GetResult());
                }
            }

            void Map(HttpRoutes routes) => routes
                .Get("/stream", _ => Tagged(HttpResult.Stream(one.contentType, Write, one.status)))
                .Get("/text", _ => Tagged(HttpResult.Bytes(content, one.contentType, one.status)))
                .Get("/nothing", _ => Tagged(HttpResult.Stream(one.contentType, (_, _) => default, one.status)))
                .Get("/early", _ => HttpResult.Stream(one.contentType, (_, _) => throw new HttpProblemException(409, "No.")))
                .Get("/late", async (_, _) =>
                {
                    await Task.Yield();
                    return Tagged(HttpResult.Stream(one.contentType, Write));
                });

            HttpResult Tagged(HttpResult result) => (one.flags & 1) != 0 ? result.WithETag("tag").WithCookie("a", "b").WithCookie("c", "d") : result.WithHeader("x-a", "1").WithHeader("x-a", "2");

            async ValueTask Write(Stream body, CancellationToken deadline)
            {
                var piece = (content.Length / one.pieces) + 1;
                for (var at = 0; at < content.Length; at += piece)
                {
                    await body.WriteAsync(content.AsMemory(at, Math.Min(piece, content.Length - at)), deadline);
                    if (one.pieces == 3)
                        await body.FlushAsync(deadline);
                }
            }
        }));

        Assert.Equal(2 * Requests, streamed);

        static HttpOptions Options(int flags, bool streams) => new()
        {
            StreamsAnswers = streams,
            AddsETags = (flags & 2) != 0,
            Compression = (flags & 4) != 0 ? new HttpCompression() : null,
            Cors = (flags & 8) != 0 ? new CorsPolicy { Origins = ["https://shop.example"] } : null,
            SecurityHeaders = (flags & 16) != 0 ? new SecurityHeaders() : null,
        };
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task Flush_of_a_compressed_stream_brings_the_client_what_was_written(string encoding)
    {
        var goOn = new TaskCompletionSource();
        var handler = Handler(new() { StreamsAnswers = true, Compression = new() }, async (body, deadline) =>
        {
            await body.WriteAsync("one"u8.ToArray(), deadline);
            await body.FlushAsync(deadline);
            await goOn.Task;
            await body.WriteAsync(" two"u8.ToArray(), deadline);
        });

        var running = handler.StreamAsync("GET", "/", _answer, new() { Headers = [new("Accept-Encoding", encoding)] }, _context).AsTask();
        var before = new byte[3];
        await Decode(_answer.ToArray()).ReadExactlyAsync(before);
        goOn.SetResult();
        await running;

        Assert.Equal("one", Encoding.UTF8.GetString(before));
        Assert.Equal("one two", await new StreamReader(Decode(_answer.ToArray())).ReadToEndAsync());
        Assert.Contains($"\"content-encoding\":\"{encoding}\"", PreludeOf(_answer), StringComparison.Ordinal);
        Stream Decode(byte[] bytes) => encoding == "br" ? new BrotliStream(new MemoryStream(bytes), CompressionMode.Decompress) : new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
    }

    [Theory]
    [InlineData("HEAD", false)]
    [InlineData("GET", true)]
    public async Task Stream_that_nobody_reads_is_not_written(string method, bool isKnown)
    {
        var writes = 0;
        var handler = new RoutedHandler(
            routes => routes.Get("/", _ => HttpResult.Stream("text/plain", (_, _) =>
            {
                writes++;
                return default;
            }).WithETag("v1")),
            Streaming);

        await handler.StreamAsync(method, "/", _answer, new() { Headers = isKnown ? [new("If-None-Match", "\"v1\"")] : [] }, _context);

        Assert.Equal((0, isKnown ? 304 : 200, ""), (writes, _answer.Prelude!.StatusCode, _answer.GetText()));
        Assert.Equal("\"v1\"", _answer.Prelude.Headers["etag"]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Stream_that_fails_before_its_first_byte_is_a_problem(bool compresses)
    {
        var handler = Handler(new() { StreamsAnswers = true, Compression = compresses ? new() : null }, async (_, _) =>
        {
            await Task.Yield();
            throw new InvalidOperationException("secret");
        });

        await handler.StreamAsync("GET", "/", _answer, new() { Headers = [new("Accept-Encoding", "gzip")] }, _context);

        Assert.Equal((500, ProblemOf500), (_answer.Prelude!.StatusCode, _answer.GetText()));
        Assert.Equal("RequestFailed", Assert.Single(_context.Log).EventId.Name);
    }

    [Fact]
    public async Task Stream_that_fails_is_answered_as_the_function_says_but_not_with_a_stream_again()
    {
        var handler = new RoutedHandler(
            routes => routes.Get("/", _ => HttpResult.Stream("text/plain", (_, _) => throw new KeyNotFoundException())),
            Streaming,
            (_, call) => call.Query("again") is null ? HttpResult.Conflict() : HttpResult.Stream("text/plain", WriteTwice));

        await handler.StreamAsync("GET", "/", _answer, context: _context);
        var again = await handler.SendAsync("GET", "/?again=1", context: _context);

        Assert.Equal((409, 500), (_answer.Prelude!.StatusCode, again.StatusCode));
    }

    [Fact]
    public async Task Stream_that_is_cancelled_at_the_deadline_before_its_first_byte_is_a_504()
    {
        var context = _context.WithTimeout(TimeSpan.FromSeconds(30));
        var handler = Handler(Streaming, async (_, deadline) => await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, deadline));

        var running = handler.StreamAsync("GET", "/", _answer, context: context).AsTask();
        context.Advance(TimeSpan.FromSeconds(30));
        await running;

        Assert.Equal(504, _answer.Prelude!.StatusCode);
    }

    [Fact]
    public async Task Stream_that_is_cancelled_at_the_deadline_after_its_first_byte_fails_the_invocation()
    {
        var context = _context.WithTimeout(TimeSpan.FromSeconds(30));
        var handler = Handler(Streaming, async (body, deadline) =>
        {
            await body.WriteAsync("one"u8.ToArray(), deadline);
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, deadline);
        });

        var running = handler.StreamAsync("GET", "/", _answer, context: context).AsTask();
        context.Advance(TimeSpan.FromSeconds(30));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
        Assert.Equal((200, "one"), (_answer.Prelude!.StatusCode, _answer.GetText()));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Collected_stream_that_is_too_large_is_a_413_that_says_what_to_do(bool catches)
    {
        var handler = Handler(HttpOptions.Default, (body, _) =>
        {
            try
            {
                for (var i = 0; i < 7; i++)
                    body.Write(new byte[1024 * 1024]);
            }
            catch (InvalidOperationException) when (catches)
            {
                // As a route may that goes on after anything.
            }

            return default;
        });

        var result = await handler.SendAsync("GET", "/", context: _context);

        Assert.Equal((413, """{"title":"Content Too Large","status":413,"detail":"The answer is larger than what can be sent."}"""), (result.StatusCode, result.GetText()));
        Assert.Contains("set HttpOptions.StreamsAnswers", Assert.Single(_context.Log).Exception!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stream_may_be_larger_than_an_answer_that_is_sent_at_once()
    {
        var handler = Handler(Streaming, (body, _) =>
        {
            for (var i = 0; i < 8; i++)
                body.Write(new byte[1024 * 1024]);
            return default;
        });

        await handler.StreamAsync("GET", "/", _answer, context: _context);

        Assert.Equal(8 * 1024 * 1024, _answer.Stream.Length);
    }

    [Fact]
    public async Task Write_after_the_answer_is_refused()
    {
        Stream? kept = null;
        var handler = Handler(Streaming, (body, _) =>
        {
            kept = body;
            body.Write("one"u8);
            return default;
        });

        await handler.StreamAsync("GET", "/", _answer, context: _context);

        Assert.Contains("Await everything that writes", Assert.Throws<InvalidOperationException>(() => kept!.Write("two"u8)).Message, StringComparison.Ordinal);
        Assert.Equal("one", _answer.GetText());
    }

    [Fact]
    public async Task Middleware_may_change_an_answer_that_has_not_gone_out()
    {
        var handler = new RoutedHandler(routes => routes.Get("/text", _ => HttpResult.Text("x")).Get("/stream", _ => HttpResult.Stream("text/plain", WriteTwice)), Streaming);
        handler.With(new DelegateMiddleware(async (invocation, next) =>
        {
            await next(invocation);
            if (invocation.Result is HttpResult { IsStream: false } result)
                invocation.Result = result.WithHeader("x-seen", "1");
        }));
        var stream = new FakeResponseStream();

        await handler.StreamAsync("GET", "/text", _answer, context: _context);
        await handler.StreamAsync("GET", "/stream", stream, context: _context);

        Assert.Equal(("1", null), (_answer.Prelude!.Headers["x-seen"], stream.Prelude!.Headers.GetValueOrDefault("x-seen")));
        Assert.Equal("one two", stream.GetText());
    }

    [Theory]
    [InlineData(true, "can't answer with a stream")]
    [InlineData(false, "has gone out, so it can't be replaced")]
    public async Task Middleware_that_can_not_change_the_answer_is_told_why(bool isBefore, string part)
    {
        var handler = Handler(Streaming, WriteTwice);
        handler.With(new DelegateMiddleware(async (invocation, next) =>
        {
            if (isBefore)
                invocation.Result = HttpResult.Stream("text/plain", WriteTwice);
            await next(invocation);
            invocation.Result = HttpResult.Ok();
        }));

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => handler.StreamAsync("GET", "/", _answer, context: _context).AsTask());

        Assert.Contains(part, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Handler_that_does_not_stream_can_not_be_tested_as_one_that_does()
    {
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => Handler(HttpOptions.Default, WriteTwice).StreamAsync("GET", "/", _answer).AsTask());

        Assert.Contains("set StreamsAnswers in its Options", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Route_of_a_WebSocket_may_answer_with_a_stream()
    {
        var handler = new RoutedSockets(routes => routes.Default((_, _) => new(HttpResult.Stream("text/plain", WriteTwice))));

        var answer = await handler.InvokeJsonAsync("""{"requestContext":{"connectionId":"x","eventType":"MESSAGE","routeKey":"$default"}}""", _context);

        Assert.Contains("\"body\":\"one two\"", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void Runtime_streams_a_request_of_a_function_URL_byte_for_byte()
    {
        using var server = new RawServer();
        using var function = RunningFunction.Start(server, Handler(Streaming, WriteTwice));
        var connection = server.Accept();

        connection.Serve("a", FrontDoor.JsonOf(TestEvents.FunctionUrl("GET", "/")));
        var answer = connection.ReadRequest();
        connection.Accept();
        connection.ExpectNext();

        const string Prelude = """{"statusCode":200,"headers":{"content-type":"text/plain"}}""";
        Assert.Equal("application/vnd.awslambda.http-integration-response", answer.Headers["Content-Type"]);
        Assert.Equal("streaming", answer.Headers["Lambda-Runtime-Function-Response-Mode"]);
        Assert.EndsWith($"\r\n\r\n{Prelude.Length + 8:X}\r\n{Prelude}\0\0\0\0\0\0\0\0\r\n3\r\none\r\n4\r\n two\r\n0\r\n\r\n", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Runtime_answers_a_request_of_a_source_that_does_not_stream_in_the_plain_way()
    {
        using var server = new RawServer();
        using var function = RunningFunction.Start(server, Handler(Streaming, WriteTwice));
        var connection = server.Accept();

        connection.Serve("a", FrontDoor.JsonOf(TestEvents.Alb("GET", "/")));
        var answer = connection.ReadRequest();
        connection.Accept();
        connection.Serve("b", FrontDoor.JsonOf(TestEvents.FunctionUrl("GET", "/")));
        var streamed = connection.ReadRequest();

        Assert.False(answer.Headers.ContainsKey("Lambda-Runtime-Function-Response-Mode"));
        Assert.Equal(
            """{"statusCode":200,"statusDescription":"200 OK","headers":{"content-type":"text/plain"},"body":"one two","isBase64Encoded":false}""", answer.BodyText);
        Assert.Contains("one two", streamed.BodyText, StringComparison.Ordinal);
    }

    [Fact]
    public void Runtime_tells_Lambda_in_the_trailers_what_failed_after_the_first_byte()
    {
        using var server = new RawServer();
        using var function = RunningFunction.Start(server, Handler(Streaming, (body, _) =>
        {
            body.Write("half"u8);
            throw new LambdaFunctionException("OutOfPaper", "No more.");
        }));
        var connection = server.Accept();

        connection.Serve("a", FrontDoor.JsonOf(TestEvents.FunctionUrl("GET", "/")));
        var answer = connection.ReadRequest();
        connection.Accept();
        connection.ExpectNext();

        Assert.Equal("Function.OutOfPaper", answer.Trailers["Lambda-Runtime-Function-Error-Type"]);
        Assert.EndsWith("half", answer.BodyText, StringComparison.Ordinal);
    }

    [Fact]
    public void Runtime_sends_a_problem_for_what_failed_before_the_first_byte()
    {
        using var server = new RawServer();
        using var function = RunningFunction.Start(server, Handler(Streaming, (_, _) => throw new InvalidOperationException("secret")));
        var connection = server.Accept();

        connection.Serve("a", FrontDoor.JsonOf(TestEvents.FunctionUrl("GET", "/")));
        var answer = connection.ReadRequest();
        connection.Accept();
        connection.ExpectNext();

        Assert.Empty(answer.Trailers);
        Assert.EndsWith(ProblemOf500, answer.BodyText, StringComparison.Ordinal);
        Assert.Contains("""{"statusCode":500,"headers":{"content-type":"application/problem+json"}}""", answer.BodyText, StringComparison.Ordinal);
    }

    [Fact]
    public void Runtime_reports_an_event_of_another_source_in_the_plain_way()
    {
        using var server = new RawServer();
        using var function = RunningFunction.Start(server, Handler(Streaming, WriteTwice));
        var connection = server.Accept();

        connection.Serve("a", """{"Records":[{"eventSource":"aws:sqs","body":""}]}""");
        var error = connection.ReadRequest();
        connection.Accept();
        connection.ExpectNext();

        Assert.EndsWith("/a/error", error.Path, StringComparison.Ordinal);
    }

    private static RoutedHandler Handler(HttpOptions options, Func<Stream, CancellationToken, ValueTask> write) =>
        new(routes => routes.Get("/", _ => HttpResult.Stream("text/plain", write)), options);

    private static async ValueTask WriteTwice(Stream body, CancellationToken deadline)
    {
        await body.WriteAsync("one"u8.ToArray(), deadline);
        await Task.Yield();
        await body.WriteAsync(" two"u8.ToArray(), deadline);
    }

    private static async Task<(string Prelude, byte[] Body)> StreamJsonAsync(HttpHandler handler, string json, LambdaContext context)
    {
        var answer = new FakeResponseStream();
        var invocation = handler.CreateInvocation();
        invocation.Begin(context, Encoding.UTF8.GetBytes(json));
        invocation.ResponseStream = answer;
        await handler.RunAsync(invocation);
        invocation.CompleteStream();
        return (PreludeOf(answer), answer.ToArray());
    }

    private static string PreludeOf(FakeResponseStream answer)
    {
        using var writer = new JsonWriter();
        answer.Prelude!.WriteTo(writer);
        return Encoding.UTF8.GetString(writer.WrittenSpan);
    }
}
