using LambdaKit.Events.ApiGateway;
using LambdaKit.Http;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>An authorizer of a REST API by a token.</summary>
internal sealed class TokenAuthorizerFunction : TokenAuthorizerHandler
{
    protected override ValueTask<ApiGatewayAuthorizerResponse?> AuthorizeAsync(ApiGatewayTokenAuthorizerRequest request, LambdaContext context, CancellationToken deadline) =>
        new(request.GetBearerToken() == "example" ? new ApiGatewayPolicyBuilder(request.MethodArn).Allow("GET", "/*").ToResponse("user-1") : null);
}
