namespace LambdaKit.Local.Tests.RuntimeApi;

/// <summary>What a function's process may register to be told.</summary>
public sealed class ExtensionTests : IAsyncLifetime
{
    private const string Register = "2020-01-01/extension/register";
    private const string Next = "2020-01-01/extension/event/next";

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
    public async Task Registration_answers_with_an_id_and_the_function()
    {
        var reply = await RegisterAsync("own", """{"events":[]}""");

        Assert.Equal(200, reply.Status);
        Assert.True(Guid.TryParse(reply.Headers["Lambda-Extension-Identifier"], out _));
        Assert.Equal("""{"functionName":"function","functionVersion":"$LATEST","handler":"function"}""", reply.Body);
    }

    [Fact]
    public async Task Registration_tells_the_account_when_asked()
    {
        var reply = await _runtime.PostAsync(Register, """{"events":[]}""", ("Lambda-Extension-Name", "own"), ("Lambda-Extension-Accept-Feature", "accountId"));

        Assert.Equal("123456789012", reply.Property("accountId"));
    }

    [Fact]
    public async Task Extension_that_asked_for_invocations_hears_of_them()
    {
        var id = (await RegisterAsync("own", """{"events":["INVOKE"]}""")).Headers["Lambda-Extension-Identifier"];
        var hearing = _runtime.GetAsync(Next, ("Lambda-Extension-Identifier", id));
        var invoking = _lambda.InvokeAsync("{}", new LocalInvocationOptions { RequestId = "id-1", TraceId = "Root=1" });
        await _runtime.TakeAsync();

        var heard = await hearing;

        Assert.Equal("INVOKE", heard.Property("eventType"));
        Assert.Equal("id-1", heard.Property("requestId"));
        Assert.Equal("arn:aws:lambda:us-east-1:123456789012:function:function", heard.Property("invokedFunctionArn"));
        Assert.Contains("\"tracing\":{\"type\":\"X-Amzn-Trace-Id\",\"value\":\"Root=1\"}", heard.Body);
        await _runtime.RespondAsync("id-1", "1");
        await invoking;
    }

    [Theory]
    [InlineData("""{"events":["SHUTDOWN"]}""", "Extension.InvalidEventType")]
    [InlineData("""{"events":["LAUNCH"]}""", "Extension.InvalidEventType")]
    [InlineData("nonsense", "InvalidRequestFormat")]
    public async Task Registration_that_an_internal_extension_may_not_make_is_refused(string body, string errorType)
    {
        (await RegisterAsync("own", body)).ShouldBe(403, errorType);
    }

    [Fact]
    public async Task Registration_without_a_name_is_refused()
    {
        (await _runtime.PostAsync(Register, """{"events":[]}""")).ShouldBe(403, "Extension.InvalidExtensionName");
    }

    [Fact]
    public async Task Registration_of_the_same_name_twice_is_refused()
    {
        await RegisterAsync("own", """{"events":[]}""");

        (await RegisterAsync("own", """{"events":[]}""")).ShouldBe(403, "Extension.InvalidExtensionState");
    }

    [Fact]
    public async Task Eleventh_extension_is_refused()
    {
        for (var i = 0; i < 10; i++)
            Assert.Equal(200, (await RegisterAsync($"own-{i}", """{"events":[]}""")).Status);

        (await RegisterAsync("own-10", """{"events":[]}""")).ShouldBe(403, "Extension.TooManyExtensions");
    }

    [Fact]
    public async Task Registration_after_init_is_refused()
    {
        var invoking = _lambda.InvokeAsync("{}");
        var id = await _runtime.TakeAsync();

        (await RegisterAsync("own", """{"events":[]}""")).ShouldBe(403, "Extension.RegistrationClosed");

        await _runtime.RespondAsync(id, "1");
        await invoking;
    }

    [Theory]
    [InlineData(null, "Extension.MissingExtensionIdentifier")]
    [InlineData("nonsense", "Extension.InvalidExtensionIdentifier")]
    [InlineData("8b9f3c3e-0000-0000-0000-000000000000", "Extension.UnknownExtensionIdentifier")]
    public async Task Poll_with_an_id_that_nobody_gave_is_refused(string? id, string errorType)
    {
        (await _runtime.GetAsync(Next, ("Lambda-Extension-Identifier", id))).ShouldBe(403, errorType);
    }

    private Task<Reply> RegisterAsync(string name, string body) => _runtime.PostAsync(Register, body, ("Lambda-Extension-Name", name));
}
