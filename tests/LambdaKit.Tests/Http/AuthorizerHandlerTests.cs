using LambdaKit.Events.ApiGateway;
using LambdaKit.Events.HttpApi;
using LambdaKit.Http;
using LambdaKit.Testing;
using TestEvents = LambdaKit.Testing.Events;

namespace LambdaKit.Tests.Http;

public sealed class AuthorizerHandlerTests
{
    private const string MethodArn = "arn:aws:execute-api:eu-west-1:123456789012:a1b2c3d4e5/prod/GET/orders";

    private readonly FakeLambdaContext _context = FakeLambdaContext.For("authorizer");

    [Fact]
    public async Task Token_that_is_known_gets_its_policy()
    {
        var response = await new TokenGate().InvokeAsync(TestEvents.TokenAuthorizer("Bearer good"), _context);

        Assert.Equal("user-1", response.PrincipalId);
    }

    [Fact]
    public async Task Token_that_is_not_known_is_unauthorized_in_the_word_that_API_Gateway_looks_for()
    {
        var exception = await Assert.ThrowsAsync<UnauthorizedException>(async () => await new TokenGate().InvokeAsync(TestEvents.TokenAuthorizer("Bearer bad"), _context));

        Assert.Equal("Unauthorized", exception.Message);
    }

    [Fact]
    public async Task Request_that_is_known_gets_its_policy_and_another_is_unauthorized()
    {
        var good = new ApiGatewayRequestAuthorizerRequest { Type = new("REQUEST"), MethodArn = MethodArn, Headers = [new("X-Key", "good")] };
        var bad = new ApiGatewayRequestAuthorizerRequest { Type = new("REQUEST"), MethodArn = MethodArn };

        Assert.Equal("user-1", (await new RequestGate().InvokeAsync(good, _context)).PrincipalId);
        await Assert.ThrowsAsync<UnauthorizedException>(async () => await new RequestGate().InvokeAsync(bad, _context));
    }

    [Fact]
    public async Task Request_of_an_HTTP_API_is_let_or_not_or_unauthorized()
    {
        Assert.True((await new HttpApiGate().InvokeAsync(Request("good"), _context)).IsAuthorized);
        Assert.False((await new HttpApiGate().InvokeAsync(Request("bad"), _context)).IsAuthorized);
        await Assert.ThrowsAsync<UnauthorizedException>(async () => await new HttpApiGate().InvokeAsync(Request(null), _context));

        static HttpApiAuthorizerRequest Request(string? key) => new()
        {
            Version = "2.0",
            Type = new("REQUEST"),
            RouteArn = MethodArn,
            Headers = key is null ? [] : [new("x-key", key)],
        };
    }

    [Fact]
    public async Task Question_of_another_kind_is_an_error_that_says_what_came()
    {
        const string Token = $$$"""{"type":"TOKEN","authorizationToken":"Bearer good","methodArn":"{{{MethodArn}}}"}""";
        const string Request = $$$"""{"version":"1.0","type":"REQUEST","methodArn":"{{{MethodArn}}}","headers":{}}""";

        foreach (var (handler, json, source) in ((LambdaHandler, string, string)[])[
            (new TokenGate(), Request, "HttpApiAuthorizerV1"), (new RequestGate(), Token, "ApiGatewayTokenAuthorizer"), (new HttpApiGate(), Token, "ApiGatewayTokenAuthorizer")])
        {
            var exception = await Assert.ThrowsAsync<LambdaConfigurationException>(() => handler.InvokeJsonAsync(json, _context));

            Assert.Contains($"'{source}'", exception.Message, StringComparison.Ordinal);
        }
    }
}
