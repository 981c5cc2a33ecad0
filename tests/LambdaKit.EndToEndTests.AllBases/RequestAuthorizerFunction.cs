using LambdaKit.Events.ApiGateway;
using LambdaKit.Http;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>An authorizer of a REST API by a request.</summary>
internal sealed class RequestAuthorizerFunction : RequestAuthorizerHandler
{
    protected override ValueTask<ApiGatewayAuthorizerResponse?> AuthorizeAsync(ApiGatewayRequestAuthorizerRequest request, LambdaContext context, CancellationToken deadline) =>
        new(request.Path == "/orders" ? new ApiGatewayPolicyBuilder(request.MethodArn).Allow("GET", "/*").ToResponse("user-1") : null);
}
