using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using LambdaKit.Parameters;
using LambdaKit.Runtime;
using LambdaKit.Testing;

namespace LambdaKit.Tests.Parameters;

/// <summary>What is asked of AWS's extensions, and what becomes of their answers.</summary>
public sealed class ExtensionTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly FakeClock _clock = new();

    [Fact]
    public async Task A_parameter_is_asked_for_over_the_network_with_the_token()
    {
        using var server = new LoopbackServer("""{"Parameter":{"Name":"/orders/limit","Value":"10 \u20ac","Version":2},"ResultMetadata":{}}""");
        var environment = TestContexts.Environment(("PARAMETERS_SECRETS_EXTENSION_HTTP_PORT", server.Port), ("AWS_SESSION_TOKEN", "t0k3n/+="));

        var value = await new ParameterStore(new ParameterOptions(), environment).WithVersion(2).GetAsync("/orders/limit").AsTask().WaitAsync(Patience);
        var request = await server.Request.WaitAsync(Patience);

        Assert.Equal("10 €", value);
        Assert.StartsWith("GET /systemsmanager/parameters/get?name=%2Forders%2Flimit&version=2&withDecryption=true HTTP/1.1\r\n", request, StringComparison.Ordinal);
        Assert.Contains("\r\nX-Aws-Parameters-Secrets-Token: t0k3n/+=\r\n", request, StringComparison.Ordinal);
        Assert.DoesNotContain("traceparent", request, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Where_nothing_listens_the_error_says_what_to_do()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        var store = new SecretStore(new ParameterOptions(), TestContexts.Environment(("PARAMETERS_SECRETS_EXTENSION_HTTP_PORT", $"{port}")));

        var exception = await Assert.ThrowsAsync<ParameterException>(() => store.GetAsync("orders/db").AsTask().WaitAsync(Patience));

        Assert.Equal(
            $"'orders/db' cannot be had, as nothing listens at 'http://localhost:{port}/'. In Lambda, add the layer 'AWS-Parameters-and-Secrets-Lambda-Extension' to the function; " +
            "elsewhere, give values of your own by ParameterOptions.Overrides, such as StaticParameters.FromEnvironment().",
            exception.Message);
        Assert.True(exception.IsTransient);
    }

    [Fact]
    public async Task Labels_versions_and_stages_are_asked_for_and_kept_apart()
    {
        var extension = new StubExtension((request, _) => Task.FromResult(request.RequestUri!.AbsolutePath.StartsWith("/secrets", StringComparison.Ordinal) ? StubExtension.Secret("s") : StubExtension.Parameter("p")));
        var parameters = new ParameterStore(Options(extension), TestContexts.Environment());
        var secrets = new SecretStore(Options(extension), TestContexts.Environment());

        await parameters.GetAsync("/x");
        await parameters.WithLabel("live & well").GetAsync("/x");
        await secrets.GetAsync("arn:aws:secretsmanager:eu-west-1:123456789012:secret:db-AbCdEf");
        await secrets.WithVersionStage("AWSPREVIOUS").GetAsync("db");
        await secrets.WithVersionId("1-2").GetAsync("db");
        await secrets.WithVersionId("1-2").GetAsync("db");

        Assert.Equal(
            [
                "/systemsmanager/parameters/get?name=%2Fx&withDecryption=true",
                "/systemsmanager/parameters/get?name=%2Fx&label=live%20%26%20well&withDecryption=true",
                "/secretsmanager/get?secretId=arn%3Aaws%3Asecretsmanager%3Aeu-west-1%3A123456789012%3Asecret%3Adb-AbCdEf",
                "/secretsmanager/get?secretId=db&versionStage=AWSPREVIOUS",
                "/secretsmanager/get?secretId=db&versionId=1-2",
            ],
            extension.Requests);
    }

    [Fact]
    public async Task A_binary_secret_is_had_as_bytes_and_is_no_text()
    {
        byte[] key = [0, 255, 7, 128];
        var secrets = new SecretStore(Options(StubExtension.Answering(() => StubExtension.BinarySecret(key))), TestContexts.Environment());

        Assert.Equal(key, (await secrets.GetBytesAsync("key")).ToArray());
        var exception = await Assert.ThrowsAsync<ParameterException>(() => secrets.GetAsync("key").AsTask());
        Assert.Equal("'key' holds bytes, which are no text. Read it by GetBytesAsync.", exception.Message);
    }

    [Fact]
    public async Task A_secret_is_read_as_its_type()
    {
        var secrets = new SecretStore(Options(StubExtension.Answering(() => StubExtension.Secret("""{"user":"app","password":"pä\"ss"}"""))), TestContexts.Environment());

        Assert.Equal(new DbSecret("app", "pä\"ss"), await secrets.GetAsync("db", ParametersJson.Default.DbSecret));
    }

    [Fact]
    public async Task An_extension_that_is_not_ready_is_asked_again()
    {
        var extension = StubExtension.Answering(
            () => StubExtension.Error(400, "not ready to serve traffic, please wait"), () => StubExtension.Error(400, "not ready to serve traffic, please wait"), () => StubExtension.Parameter("1"));
        var store = new ParameterStore(Options(extension), TestContexts.Environment());

        var getting = store.GetAsync("/x").AsTask();
        await AdvanceUntilAsync(getting, TimeSpan.FromMilliseconds(25), most: 2_000);

        Assert.Equal("1", await getting);
        Assert.Equal(3, extension.Count);
    }

    [Fact]
    public async Task An_extension_that_does_not_get_ready_in_time_is_an_error_that_says_so()
    {
        var store = new ParameterStore(Options(StubExtension.Answering(() => StubExtension.Error(400, "not ready to serve traffic, please wait"))), TestContexts.Environment());

        var getting = store.GetAsync("/x").AsTask();
        await AdvanceUntilAsync(getting, TimeSpan.FromMilliseconds(100), most: 2_000);
        var exception = await Assert.ThrowsAsync<ParameterException>(() => getting);

        Assert.True(exception.IsTransient);
    }

    [Theory]
    [InlineData(400, "AccessDeniedException: User arn:aws:sts::1:assumed-role is not authorized", "400 (AccessDeniedException). Let the function's role read it, and use its key.", false)]
    [InlineData(404, "ResourceNotFoundException", "404 (ResourceNotFoundException). Check the name, the version and the region.", false)]
    [InlineData(400, "ThrottlingException: Rate exceeded", "400 (ThrottlingException). The extension's own log says more.", true)]
    [InlineData(400, "hunter2 {{{", "400. The extension's own log says more.", false)]
    [InlineData(429, "", "429. The extension's own log says more.", true)]
    [InlineData(500, "an unexpected error occurred", "500. The extension's own log says more.", true)]
    public async Task Refusals_are_told_by_known_words_alone(int status, string body, string end, bool isTransient)
    {
        var store = new SecretStore(Options(StubExtension.Answering(() => StubExtension.Error(status, body))), TestContexts.Environment());

        var exception = await Assert.ThrowsAsync<ParameterException>(() => store.GetAsync("db").AsTask());

        Assert.Equal($"'db' cannot be had: the extension at 'http://localhost:2773/' answers {end}", exception.Message);
        Assert.Equal(isTransient, exception.IsTransient);
        Assert.Equal(status, exception.StatusCode);
    }

    [Theory]
    [InlineData(null, "here it is not set.")]
    [InlineData("t0k3n", "leave the variable as it is.")]
    public async Task A_token_that_is_not_accepted_is_not_shown(string? token, string end)
    {
        var environment = new RuntimeEnvironment(name => name == "AWS_SESSION_TOKEN" ? token : null);
        var store = new SecretStore(Options(StubExtension.Answering(() => StubExtension.Error(401, "unauthorized t0k3n"))), environment);

        var exception = await Assert.ThrowsAsync<ParameterException>(() => store.GetAsync("db").AsTask());

        Assert.EndsWith(end, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("t0k3n", exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"Parameter":{}}""")]
    [InlineData("""{"Parameter":{"Value":7}}""")]
    [InlineData("""{"Parameter":{"Value":"hunter2}""")]
    [InlineData("<html>hunter2</html>")]
    public async Task An_answer_that_is_something_else_is_an_error_that_does_not_show_it(string answer)
    {
        var store = new ParameterStore(Options(StubExtension.Answering(() => StubExtension.Json(answer))), TestContexts.Environment());

        var exception = await Assert.ThrowsAsync<ParameterException>(() => store.GetAsync("/x").AsTask());

        Assert.DoesNotContain("hunter2", exception.ToString(), StringComparison.Ordinal);
        Assert.True(exception.IsTransient);
    }

    [Theory]
    [InlineData("""{"SecretBinary":"###"}""")]
    [InlineData("""{"SecretBinary":null,"SecretString":null}""")]
    [InlineData("""{"SecretString":["hunter2"]}""")]
    public async Task A_secret_that_is_garbled_is_an_error_that_does_not_show_it(string answer)
    {
        var store = new SecretStore(Options(StubExtension.Answering(() => StubExtension.Json(answer))), TestContexts.Environment());

        var exception = await Assert.ThrowsAsync<ParameterException>(() => store.GetAsync("db").AsTask());

        Assert.DoesNotContain("hunter2", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_without_end_is_given_up()
    {
        var store = new ParameterStore(Options(StubExtension.Answering(() => new(HttpStatusCode.OK) { Content = new StreamContent(new EndlessStream()) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } } })), TestContexts.Environment());

        var exception = await Assert.ThrowsAsync<ParameterException>(() => store.GetAsync("/x").AsTask().WaitAsync(Patience));

        Assert.Contains("ConfigurationLimitExceeded", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_configuration_is_asked_for_by_application_environment_and_profile_and_without_a_token()
    {
        var hasToken = true;
        var extension = new StubExtension((request, _) =>
        {
            hasToken = request.Headers.Contains("X-Aws-Parameters-Secrets-Token");
            return Task.FromResult(StubExtension.Json("""{"user":"a","password":"b"}"""));
        });
        var store = new AppConfigStore("my shop", "prod/eu", Options(extension), TestContexts.Environment(("AWS_SESSION_TOKEN", "t")));

        var value = await store.GetAsync("set up", ParametersJson.Default.DbSecret);

        Assert.Equal(new DbSecret("a", "b"), value);
        Assert.Equal(["/applications/my%20shop/environments/prod%2Feu/configurations/set%20up"], extension.Requests);
        Assert.False(hasToken);
    }

    private ParameterOptions Options(StubExtension extension) => new() { MessageHandler = extension, Clock = _clock };

    /// <summary>Moves the clock on, while others get their turns, until a task is complete.</summary>
    private async Task AdvanceUntilAsync(Task task, TimeSpan step, int most)
    {
        for (var i = 0; i < most && !task.IsCompleted; i++)
        {
            _clock.Advance(step);
            await Task.Yield();
            await Task.Run(() => { });
        }
    }

    private sealed class EndlessStream : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Array.Fill(buffer, (byte)' ', offset, count);
            return count;
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
