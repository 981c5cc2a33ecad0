using LambdaKit.Events.HttpApi;
using LambdaKit.Http;

namespace LambdaKit.Tests.Http;

/// <summary>Knows one header, and whom it does not let in.</summary>
internal sealed class HttpApiGate : HttpApiAuthorizerHandler
{
    protected override ValueTask<HttpApiAuthorizerResponse?> AuthorizeAsync(HttpApiAuthorizerRequest request, LambdaContext context, CancellationToken deadline) =>
        new(request.GetHeader("x-key") is { } key ? new HttpApiAuthorizerResponse { IsAuthorized = key == "good" } : null);
}
