using System.Text;

namespace LambdaKit.Local.Tests.RuntimeApi;

/// <summary>Responses in streaming mode, byte for byte as a runtime sends them.</summary>
public sealed class StreamingTests : IAsyncLifetime
{
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
    public async Task Chunks_are_joined()
    {
        var (invoking, answer) = await StreamAsync("application/octet-stream", "3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 202 ", answer);
        var result = await invoking;
        Assert.True(result.IsStreamed);
        Assert.Equal("abcde", result.PayloadText);
        Assert.Equal("application/octet-stream", result.ContentType);
        Assert.Null(result.FunctionError);
    }

    [Fact]
    public async Task HTTP_prelude_arrives_as_it_was_sent()
    {
        var prelude = """{"statusCode":201}""" + new string('\0', 8);
        var (invoking, _) = await StreamAsync("application/vnd.awslambda.http-integration-response", $"{prelude.Length:X}\r\n{prelude}\r\n2\r\nhi\r\n0\r\n\r\n");

        var result = await invoking;
        Assert.Equal(prelude + "hi", result.PayloadText);
        Assert.Equal("application/vnd.awslambda.http-integration-response", result.ContentType);
    }

    [Theory]
    [InlineData("Lambda-Runtime-Function-Error-Type", "Lambda-Runtime-Function-Error-Body")]
    [InlineData("lambda-runtime-function-error-type", "lambda-runtime-function-error-body")]
    public async Task Error_in_the_trailers_ends_the_stream_as_a_failure(string typeTrailer, string bodyTrailer)
    {
        var document = Convert.ToBase64String("""{"errorType":"Cut","errorMessage":"no"}"""u8);
        var (invoking, answer) = await StreamAsync(
            "application/octet-stream",
            $"4\r\nhalf\r\n0\r\n{typeTrailer}: Function.Cut\r\n{bodyTrailer}: {document}\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 202 ", answer);
        var result = await invoking;
        Assert.Equal("Unhandled", result.FunctionError);
        Assert.Equal("Function.Cut", result.ErrorType);
        Assert.Equal("""{"errorType":"Cut","errorMessage":"no"}""", result.PayloadText);
        Assert.Equal("half", Encoding.UTF8.GetString(result.StreamedBytes.Span));
    }

    [Fact]
    public async Task Error_type_in_a_trailer_is_replaced_like_the_one_in_a_header()
    {
        var (invoking, _) = await StreamAsync("application/octet-stream", "0\r\nLambda-Runtime-Function-Error-Type: ArgumentException\r\n\r\n");

        Assert.Equal("Runtime.Unknown", (await invoking).ErrorType);
    }

    [Fact]
    public async Task Stream_may_be_larger_than_a_buffered_response()
    {
        var invoking = _lambda.InvokeAsync("{}");
        var id = await _runtime.TakeAsync();

        (await _runtime.PostAsync(
            $"2018-06-01/runtime/invocation/{id}/response",
            new string('x', 7 * 1024 * 1024),
            ("Lambda-Runtime-Function-Response-Mode", "streaming"))).ShouldBeAccepted();

        Assert.Equal(7 * 1024 * 1024, (await invoking).Payload.Length);
    }

    private async Task<(Task<LocalInvocationResult> Invoking, string Answer)> StreamAsync(string contentType, string chunks)
    {
        var invoking = _lambda.InvokeAsync("{}");
        var id = await _runtime.TakeAsync();
        using var socket = await RawSocket.ConnectAsync(_lambda.RuntimeApi);
        await socket.SendAsync(
            $"POST /2018-06-01/runtime/invocation/{id}/response HTTP/1.1\r\nHost: x\r\nContent-Type: {contentType}\r\n" +
            "Lambda-Runtime-Function-Response-Mode: streaming\r\nTransfer-Encoding: chunked\r\n" +
            "Trailer: Lambda-Runtime-Function-Error-Type, Lambda-Runtime-Function-Error-Body\r\n\r\n" + chunks);
        return (invoking, await socket.ReadUntilAsync("}"));
    }
}
