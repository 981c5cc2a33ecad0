using LambdaKit.Events.AppSync;
using LambdaKit.Handlers.AppSync;
using LambdaKit.Testing;

namespace LambdaKit.Tests.Handlers.AppSync;

public sealed class AppSyncAuthorizerHandlerTests
{
    private const string Request = """{"authorizationToken":"TOKEN","requestContext":{"apiId":"a"}}""";

    private readonly FakeLambdaContext _context = FakeLambdaContext.For("authorizer");

    [Theory]
    [InlineData("good", """{"isAuthorized":true,"ttlOverride":60}""")]
    [InlineData("bad", """{"isAuthorized":false}""")]
    public async Task The_token_decides(string token, string expected) =>
        Assert.Equal(expected, await new Authorizer(60).InvokeJsonAsync(Request.Replace("TOKEN", token, StringComparison.Ordinal), _context));

    [Fact]
    public async Task A_time_that_AppSync_does_not_take_is_refused() =>
        Assert.Contains(
            "to be kept for 3601 seconds",
            (await Assert.ThrowsAsync<LambdaConfigurationException>(() => new Authorizer(3601).InvokeJsonAsync(Request.Replace("TOKEN", "good", StringComparison.Ordinal), _context))).Message,
            StringComparison.Ordinal);

    [Fact]
    public async Task A_payload_of_another_source_is_refused_with_what_to_do() =>
        Assert.StartsWith(
            "'Authorizer' takes questions to an authorizer of AppSync, but the payload is of the source 'Sqs'.",
            (await Assert.ThrowsAsync<LambdaConfigurationException>(() => new Authorizer(1).InvokeJsonAsync(Testing.Events.Sqs("secret").ToJson(), _context))).Message,
            StringComparison.Ordinal);

    private sealed class Authorizer(int seconds) : AppSyncAuthorizerHandler
    {
        protected override ValueTask<AppSyncAuthorizerResponse?> AuthorizeAsync(string token, AppSyncAuthorizerRequest request, LambdaContext context, CancellationToken deadline) =>
            new(token == "good" ? new AppSyncAuthorizerResponse { IsAuthorized = true, TimeToLiveSeconds = seconds } : null);
    }
}
