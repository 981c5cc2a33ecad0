using LambdaKit.Events.ApiGateway;
using LambdaKit.Http;

namespace LambdaKit.Tests.Http;

/// <summary>Knows one header, whose bearer may read.</summary>
internal sealed class RequestGate : RequestAuthorizerHandler
{
    protected override async ValueTask<ApiGatewayAuthorizerResponse?> AuthorizeAsync(ApiGatewayRequestAuthorizerRequest request, LambdaContext context, CancellationToken deadline)
    {
        await Task.Yield();
        return request.GetHeader("x-key") == "good" ? new ApiGatewayPolicyBuilder(request.MethodArn).Allow("GET", "/*").ToResponse("user-1") : null;
    }
}
