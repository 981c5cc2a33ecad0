using System.Text;
using LambdaKit.Runtime;
using LambdaKit.Runtime.Protocol;
using LambdaKit.Tests.Runtime.Protocol;

namespace LambdaKit.Tests.Runtime;

public sealed class ContextFactoryTests
{
    private readonly ManualTimeProvider _clock = new();

    [Fact]
    public void What_lambda_does_not_say_is_null_and_the_deadline_is_the_longest_there_can_be()
    {
        var context = Create("Lambda-Runtime-Aws-Request-Id: a");

        Assert.Equal("a", context.RequestId);
        Assert.Null(context.Arn);
        Assert.Null(context.Alias);
        Assert.Null(context.TraceId);
        Assert.Null(context.Identity);
        Assert.Null(context.ClientContext);
        Assert.Null(context.TenantId);
        Assert.Null(context.LogGroup);
        Assert.Equal(("", "", 0), (context.FunctionName, context.Version, context.MemoryLimitMiB));
        Assert.Equal(TimeSpan.FromSeconds(900), context.RemainingTime);
        Assert.False(context.DeadlineToken.IsCancellationRequested);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("999999999999999")]
    [InlineData("253402300800000")]
    [InlineData("99999999999999999999999999")]
    public void A_deadline_that_is_no_time_counts_as_not_said(string deadline) =>
        Assert.Equal(TimeSpan.FromSeconds(900), Create("Lambda-Runtime-Aws-Request-Id: a", $"Lambda-Runtime-Deadline-Ms: {deadline}").RemainingTime);

    [Fact]
    public void The_remaining_time_shrinks_to_zero_and_never_below()
    {
        var deadline = _clock.GetUtcNow().AddSeconds(3);
        var context = Create("Lambda-Runtime-Aws-Request-Id: a", $"Lambda-Runtime-Deadline-Ms: {deadline.ToUnixTimeMilliseconds()}");

        Assert.Equal((deadline, TimeSpan.FromSeconds(3)), (context.Deadline, context.RemainingTime));
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(TimeSpan.FromSeconds(2), context.RemainingTime);
        _clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal(TimeSpan.Zero, context.RemainingTime);
        Assert.True(context.DeadlineToken.IsCancellationRequested);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("{\"cognitoIdentityId\":")]
    public void An_identity_and_a_client_context_that_cannot_be_read_count_as_not_said(string json)
    {
        var context = Create("Lambda-Runtime-Aws-Request-Id: a", $"Lambda-Runtime-Cognito-Identity: {json}", $"Lambda-Runtime-Client-Context: {json}");

        Assert.Null(context.Identity);
        Assert.Null(context.ClientContext);
    }

    [Fact]
    public void A_client_context_says_what_the_callers_sdk_sent()
    {
        var context = Create(
            "Lambda-Runtime-Aws-Request-Id: a",
            "Lambda-Runtime-Client-Context: {\"client\":{\"installation_id\":\"i\",\"app_title\":\"Übersicht\",\"app_version_name\":\"1\",\"app_version_code\":\"2\",\"app_package_name\":\"p\"}," +
            "\"custom\":{\"text\":\"t\",\"number\":1.50,\"nothing\":null},\"env\":{\"locale\":\"de\"},\"other\":[1]}");

        var client = context.ClientContext;
        Assert.NotNull(client?.Client);
        Assert.Equal(
            ("i", "Übersicht", "1", "2", "p"),
            (client.Client.InstallationId, client.Client.AppTitle, client.Client.AppVersionName, client.Client.AppVersionCode, client.Client.AppPackageName));
        Assert.Equal("t", client.Custom["text"]);
        Assert.Equal("1.50", client.Custom["number"]);
        Assert.Null(client.Custom["nothing"]);
        Assert.Equal("de", client.Environment["locale"]);
        Assert.Same(client, context.ClientContext);
    }

    [Fact]
    public void Texts_beyond_ascii_are_utf8_and_what_is_no_utf8_does_no_harm()
    {
        var good = Create("Lambda-Runtime-Aws-Request-Id: ä€😀", "Lambda-Runtime-Aws-Tenant-Id: Müller");
        var bad = Create(Response([.. "Lambda-Runtime-Aws-Request-Id: a"u8, 0xC3, .. "\r\nLambda-Runtime-Trace-Id: "u8, 0xFF, .. "\r\n"u8]));

        Assert.Equal(("ä€😀", "Müller"), (good.RequestId, good.TenantId));
        Assert.Equal(("a\uFFFD", "\uFFFD"), (bad.RequestId, bad.TraceId));
    }

    [Fact]
    public void An_arn_and_a_trace_that_stay_the_same_are_the_same_objects_and_others_are_not()
    {
        using var deadlines = new DeadlineSource(_clock, TimeSpan.Zero);
        var contexts = Factory();
        string[] same = ["Lambda-Runtime-Aws-Request-Id: a", "Lambda-Runtime-Invoked-Function-Arn: arn:aws:lambda:eu-west-1:123456789012:function:orders:live", "Lambda-Runtime-Trace-Id: Root=1"];

        var first = contexts.Create(Response(same), deadlines);
        var second = contexts.Create(Response(same), deadlines);
        var third = contexts.Create(Response(same[0], same[1] + "2", same[2] + "2"), deadlines);
        var fourth = contexts.Create(Response(same[0], "Lambda-Runtime-Invoked-Function-Arn: orders"), deadlines);

        Assert.Same(first.Arn, second.Arn);
        Assert.Same(first.TraceId, second.TraceId);
        Assert.Equal(("live2", "Root=12"), (third.Alias, third.TraceId));
        Assert.Equal("live", first.Alias);
        Assert.Null(fourth.Arn);
        Assert.Null(fourth.TraceId);
    }

    private LambdaContext Create(params string[] headers) => Create(Response(headers));

    private LambdaContext Create(HttpResponseReader response) => Factory().Create(response, new DeadlineSource(_clock, TimeSpan.FromMilliseconds(250)));

    private ContextFactory Factory() => new(new FunctionInstance(new RuntimeEnvironment(_ => null), _clock), setsTraceVariable: false);

    private static HttpResponseReader Response(params string[] headers) => Response(Encoding.UTF8.GetBytes(string.Concat(headers.Select(header => $"{header}\r\n"))));

    private static HttpResponseReader Response(byte[] headers)
    {
        var response = new HttpResponseReader(new PiecesTransport([.. "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n"u8, .. headers, .. "\r\n"u8]));
        response.Read();
        return response;
    }
}
