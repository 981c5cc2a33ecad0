using System.Text;

namespace LambdaKit.EndToEndTests.Functions;

/// <summary>Answers that are streamed, as the service receives them.</summary>
public sealed class StreamingTests
{
    [Fact]
    public async Task Page_arrives_behind_its_prelude()
    {
        await using var lambda = await RunningLambda.FunctionAsync("stream");

        var result = await lambda.InvokeAsync("\"page\"");

        Assert.True(result.IsStreamed);
        Assert.Null(result.FunctionError);
        Assert.Equal("application/vnd.awslambda.http-integration-response", result.ContentType);
        Assert.Equal("""{"statusCode":201,"headers":{"content-type":"text/html"}}""" + new string('\0', 8) + "<p>hello</p>", result.PayloadText);
    }

    [Fact]
    public async Task Plain_bytes_arrive_as_they_are()
    {
        await using var lambda = await RunningLambda.FunctionAsync("stream");

        var result = await lambda.InvokeAsync("""{"a":1}""");

        Assert.True(result.IsStreamed);
        Assert.Equal("application/json", result.ContentType);
        Assert.Equal("""{"a":1}""", result.PayloadText);
    }

    [Fact]
    public async Task Stream_may_be_larger_than_a_buffered_answer()
    {
        await using var lambda = await RunningLambda.FunctionAsync("stream");

        var result = await lambda.InvokeAsync("\"much\"");

        Assert.Null(result.FunctionError);
        Assert.Equal(7 * 1024 * 1024, result.StreamedBytes.Length);
    }

    [Fact]
    public async Task Stream_that_breaks_off_is_a_failure_and_the_next_invocation_runs()
    {
        await using var lambda = await RunningLambda.FunctionAsync("stream");

        var failed = await lambda.InvokeAsync("\"break off\"");
        var next = await lambda.InvokeAsync("1");

        Assert.Equal("Unhandled", failed.FunctionError);
        Assert.Equal("half", Encoding.UTF8.GetString(failed.StreamedBytes.Span));
        Assert.Contains("\"errorType\":\"InvalidDataException\"", failed.PayloadText);
        Assert.Equal("1", next.PayloadText);
        Assert.DoesNotContain("\tInit Duration: ", next.LogTail);
    }

    [Fact]
    public async Task Failure_before_the_first_byte_is_an_ordinary_error()
    {
        await using var lambda = await RunningLambda.FunctionAsync("stream");

        var failed = await lambda.InvokeAsync("\"fail\"");

        Assert.Equal("Unhandled", failed.FunctionError);
        Assert.False(failed.IsStreamed);
        Assert.Contains("There is nothing to stream.", failed.PayloadText);
    }
}
