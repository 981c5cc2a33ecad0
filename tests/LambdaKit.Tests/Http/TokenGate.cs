using LambdaKit.Events.ApiGateway;
using LambdaKit.Http;

namespace LambdaKit.Tests.Http;

/// <summary>Knows one token, which may do all.</summary>
internal sealed class TokenGate : TokenAuthorizerHandler
{
    protected override ValueTask<ApiGatewayAuthorizerResponse?> AuthorizeAsync(ApiGatewayTokenAuthorizerRequest request, LambdaContext context, CancellationToken deadline) =>
        new(request.GetBearerToken() == "good" ? new ApiGatewayPolicyBuilder(request.MethodArn).AllowAll().ToResponse("user-1") : null);
}
