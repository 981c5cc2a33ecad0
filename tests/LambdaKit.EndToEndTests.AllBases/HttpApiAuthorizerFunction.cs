using LambdaKit.Events.HttpApi;
using LambdaKit.Http;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>An authorizer of an HTTP API.</summary>
internal sealed class HttpApiAuthorizerFunction : HttpApiAuthorizerHandler
{
    protected override ValueTask<HttpApiAuthorizerResponse?> AuthorizeAsync(HttpApiAuthorizerRequest request, LambdaContext context, CancellationToken deadline) =>
        new(request.RawPath == "/orders" ? new HttpApiAuthorizerResponse { IsAuthorized = true } : null);
}
