using System.Net;
using System.Text;

namespace LambdaKit.Local.Tests.Invoking;

/// <summary>The invoke API as the AWS SDKs and the AWS CLI call it.</summary>
public sealed class InvokeEndpointTests : IAsyncLifetime
{
    private readonly List<string> _log = [];
    private LocalLambda _lambda = null!; // set before each test
    private RuntimeClient _runtime = null!; // set before each test
    private RuntimeClient _caller = null!; // set before each test

    public async Task InitializeAsync()
    {
        var options = new LocalLambdaOptions { Log = line => _log.Add(line) };
        options.Functions.Add(new LocalFunctionOptions { Name = "orders", Version = "3", Alias = "live" });
        _lambda = await LocalLambda.StartAsync(options);
        _runtime = new RuntimeClient(_lambda.RuntimeApi);
        _caller = new RuntimeClient(_lambda.Address.Authority);
    }

    public async Task DisposeAsync()
    {
        _runtime.Dispose();
        _caller.Dispose();
        await _lambda.DisposeAsync();
    }

    [Fact]
    public async Task Answer_comes_with_the_headers_of_Lambda()
    {
        var calling = InvokeAsync("orders", """{"n":1}""", ("X-Amz-Log-Type", "Tail"));
        using var next = await _runtime.NextAsync();
        Assert.Equal("""{"n":1}""", await next.Content.ReadAsStringAsync());
        var id = Header(next, "Aws-Request-Id");
        await _runtime.RespondAsync(id, "\"done\"");

        var reply = await calling;

        Assert.Equal(200, reply.Status);
        Assert.Equal("\"done\"", reply.Body);
        Assert.Equal("application/json", reply.Headers["Content-Type"]);
        Assert.Equal("3", reply.Headers["X-Amz-Executed-Version"]);
        Assert.Equal(id, reply.Headers["x-amzn-RequestId"]);
        Assert.False(reply.Headers.ContainsKey("X-Amz-Function-Error"));
        var tail = Encoding.UTF8.GetString(Convert.FromBase64String(reply.Headers["X-Amz-Log-Result"]));
        Assert.StartsWith($"START RequestId: {id} Version: 3\nEND RequestId: {id}\nREPORT RequestId: {id}\t", tail);
    }

    [Fact]
    public async Task Error_of_the_function_is_200_with_a_header()
    {
        var calling = InvokeAsync("orders", "{}");
        await _runtime.FailAsync(await _runtime.TakeAsync(), """{"errorType":"Bad"}""");

        var reply = await calling;

        Assert.Equal(200, reply.Status);
        Assert.Equal("Unhandled", reply.Headers["X-Amz-Function-Error"]);
        Assert.Equal("""{"errorType":"Bad"}""", reply.Body);
        Assert.False(reply.Headers.ContainsKey("X-Amz-Log-Result"));
    }

    [Theory]
    [InlineData("orders", "live")]
    [InlineData("orders:3", "3")]
    [InlineData("orders:live", "live")]
    [InlineData("orders:%24LATEST", "$LATEST")]
    [InlineData("123456789012:function:orders", "live")]
    [InlineData("123456789012%3Afunction%3Aorders%3A3", "3")]
    [InlineData("function:orders", "live")]
    [InlineData("arn:aws:lambda:us-east-1:123456789012:function:orders", "live")]
    [InlineData("arn%3Aaws%3Alambda%3Aus-east-1%3A123456789012%3Afunction%3Aorders%3Alive", "live")]
    [InlineData("arn:aws-us-gov:lambda:us-gov-west-1:123456789012:function:orders:3", "3")]
    public async Task Function_may_be_named_in_every_form(string name, string qualifier)
    {
        var calling = InvokeAsync(name, "{}");
        using var next = await _runtime.NextAsync();
        await _runtime.RespondAsync(Header(next, "Aws-Request-Id"), "1");

        Assert.Equal(200, (await calling).Status);
        Assert.Equal($"arn:aws:lambda:us-east-1:123456789012:function:orders:{qualifier}", Header(next, "Invoked-Function-Arn"));
    }

    [Fact]
    public async Task Qualifier_may_stand_in_the_query()
    {
        var calling = _caller.PostAsync("2015-03-31/functions/orders/invocations?Qualifier=3", "{}");
        using var next = await _runtime.NextAsync();
        await _runtime.RespondAsync(Header(next, "Aws-Request-Id"), "1");

        Assert.Equal(200, (await calling).Status);
        Assert.EndsWith(":orders:3", Header(next, "Invoked-Function-Arn"));
    }

    [Theory]
    [InlineData("2015-03-31/functions/other/invocations", 404, "ResourceNotFoundException")]
    [InlineData("2015-03-31/functions/orders:test/invocations", 404, "ResourceNotFoundException")]
    [InlineData("2015-03-31/functions/orders:4/invocations", 404, "ResourceNotFoundException")]
    [InlineData("2015-03-31/functions/orders:3/invocations?Qualifier=live", 400, "InvalidParameterValueException")]
    [InlineData("2015-03-31/functions/or ders/invocations", 400, "ValidationException")]
    public async Task Function_that_is_not_there_is_refused(string path, int status, string code)
    {
        var reply = await _caller.PostAsync(path, "{}");

        Assert.Equal(status, reply.Status);
        Assert.Equal(code, reply.Headers["x-amzn-ErrorType"]);
        Assert.Equal("User", reply.Property("Type"));
    }

    [Fact]
    public async Task Missing_function_is_named_in_the_message()
    {
        var reply = await InvokeAsync("other", "{}");

        Assert.Equal("Function not found: arn:aws:lambda:us-east-1:123456789012:function:other", reply.Property("Message"));
    }

    [Fact]
    public async Task Event_is_accepted_at_once_and_runs_afterwards()
    {
        var reply = await InvokeAsync("orders", "\"later\"", ("X-Amz-Invocation-Type", "Event"));
        Assert.Equal(202, reply.Status);
        Assert.Equal("", reply.Body);

        using var next = await _runtime.NextAsync();

        Assert.Equal("\"later\"", await next.Content.ReadAsStringAsync());
        Assert.Equal(reply.Headers["x-amzn-RequestId"], Header(next, "Aws-Request-Id"));
        (await _runtime.RespondAsync(Header(next, "Aws-Request-Id"), "1")).ShouldBeAccepted();
    }

    [Fact]
    public async Task Dry_run_only_looks()
    {
        var reply = await InvokeAsync("orders", "{}", ("X-Amz-Invocation-Type", "DryRun"));

        Assert.Equal(204, reply.Status);
        Assert.Equal(404, (await InvokeAsync("other", "{}", ("X-Amz-Invocation-Type", "DryRun"))).Status);
        Assert.Empty(_log);
    }

    [Fact]
    public async Task Unknown_invocation_type_is_refused()
    {
        var reply = await InvokeAsync("orders", "{}", ("X-Amz-Invocation-Type", "Whenever"));

        Assert.Equal(400, reply.Status);
        Assert.Equal("InvalidParameterValueException", reply.Headers["x-amzn-ErrorType"]);
    }

    [Fact]
    public async Task Client_context_is_decoded()
    {
        var encoded = Convert.ToBase64String("{\n  \"custom\": {\"a\": \"ü\"}\n}"u8);
        var calling = InvokeAsync("orders", "{}", ("X-Amz-Client-Context", encoded), ("X-Amz-Tenant-Id", "blue"), ("X-Amzn-Trace-Id", "Root=1-2"));
        using var next = await _runtime.NextAsync();
        await _runtime.RespondAsync(Header(next, "Aws-Request-Id"), "1");
        await calling;

        Assert.Equal("""{"custom":{"a":"\u00FC"}}""", Header(next, "Client-Context"));
        Assert.Equal("blue", Header(next, "Aws-Tenant-Id"));
        Assert.Equal("Root=1-2", Header(next, "Trace-Id"));
    }

    [Theory]
    [InlineData("not base64!")]
    [InlineData("bm90IGpzb24=")]
    public async Task Client_context_that_is_none_is_refused(string header)
    {
        var reply = await InvokeAsync("orders", "{}", ("X-Amz-Client-Context", header));

        Assert.Equal(400, reply.Status);
        Assert.Equal("InvalidRequestContentException", reply.Headers["x-amzn-ErrorType"]);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("not json")]
    [InlineData("{} {}")]
    public async Task Payload_that_is_no_JSON_is_refused(string payload)
    {
        var reply = await InvokeAsync("orders", payload);

        Assert.Equal(400, reply.Status);
        Assert.Equal("InvalidRequestContentException", reply.Headers["x-amzn-ErrorType"]);
    }

    [Fact]
    public async Task Call_without_a_payload_sends_an_empty_object()
    {
        var calling = InvokeAsync("orders", "");
        using var next = await _runtime.NextAsync();
        await _runtime.RespondAsync(Header(next, "Aws-Request-Id"), "1");
        await calling;

        Assert.Equal("{}", await next.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("RequestResponse", 6 * 1024 * 1024, "Request must be smaller than 6291456 bytes for the InvokeFunction operation")]
    [InlineData("Event", 1024 * 1024, "1048577 byte payload is too large for the Event invocation type (limit 1048576 bytes)")]
    public async Task Payload_is_limited(string type, int limit, string message)
    {
        var refused = await InvokeAsync("orders", Payload(limit + 1), ("X-Amz-Invocation-Type", type));
        Assert.Equal(413, refused.Status);
        Assert.Equal("RequestTooLargeException", refused.Headers["x-amzn-ErrorType"]);
        Assert.Equal(message, refused.Property("message"));

        var calling = InvokeAsync("orders", Payload(limit), ("X-Amz-Invocation-Type", type));
        using var next = await _runtime.NextAsync();
        Assert.Equal(limit, (await next.Content.ReadAsByteArrayAsync()).Length);
        await _runtime.RespondAsync(Header(next, "Aws-Request-Id"), "1");
        Assert.InRange((await calling).Status, 200, 202);
    }

    [Fact]
    public async Task Calls_wait_for_their_turn()
    {
        var first = InvokeAsync("orders", "1");
        var firstId = await _runtime.TakeAsync();
        var second = InvokeAsync("orders", "2");
        using (var again = await _runtime.NextAsync())
            Assert.Equal(firstId, Header(again, "Aws-Request-Id"));

        await _runtime.RespondAsync(firstId, "\"first\"");
        await _runtime.RespondAsync(await _runtime.TakeAsync(), "\"second\"");

        Assert.Equal("\"first\"", (await first).Body);
        Assert.Equal("\"second\"", (await second).Body);
    }

    [Fact]
    public async Task Functions_of_one_service_have_a_Runtime_API_each()
    {
        var options = new LocalLambdaOptions();
        options.Functions.Add(new LocalFunctionOptions { Name = "a" });
        options.Functions.Add(new LocalFunctionOptions { Name = "b" });
        await using var lambda = await LocalLambda.StartAsync(options);
        using var a = new RuntimeClient(lambda.RuntimeApiOf("a"));
        using var b = new RuntimeClient($"{lambda.Address.Authority}/b");
        var forA = lambda.InvokeAsync("\"a\"", new LocalInvocationOptions { FunctionName = "a" });
        var forB = lambda.InvokeAsync("\"b\"", new LocalInvocationOptions { FunctionName = "b" });

        await a.RespondAsync(await a.TakeAsync(), "\"of a\"");
        await b.RespondAsync(await b.TakeAsync(), "\"of b\"");

        Assert.Equal("\"of a\"", (await forA).PayloadText);
        Assert.Equal("\"of b\"", (await forB).PayloadText);
        var unnamed = await Assert.ThrowsAsync<LocalInvokeException>(() => lambda.InvokeAsync("{}"));
        Assert.Equal("Several functions are here; name one of a, b.", unnamed.Message);
        Assert.Throws<ArgumentException>(() => lambda.RuntimeApiOf("c"));
    }

    [Fact]
    public async Task Other_paths_are_not_found()
    {
        Assert.Equal(HttpStatusCode.NotFound, (HttpStatusCode)(await _caller.GetAsync("2015-03-31/functions")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (HttpStatusCode)(await _caller.GetAsync("nobody/2018-06-01/ping")).Status);
    }

    private static string Payload(int bytes) => '"' + new string('x', bytes - 2) + '"';

    private static string Header(HttpResponseMessage next, string name) => next.Headers.GetValues($"Lambda-Runtime-{name}").Single();

    private Task<Reply> InvokeAsync(string name, string payload, params (string Name, string? Value)[] headers) =>
        _caller.PostAsync($"2015-03-31/functions/{name}/invocations", payload, headers);
}
