using LambdaKit.Http;

namespace LambdaKit.OpenApi.Tests;

/// <summary>A handler whose routes a test gives.</summary>
internal sealed class DescribedHandler(Action<HttpRoutes> map, HttpOptions? options = null) : HttpHandler
{
    protected override HttpOptions Options => options ?? base.Options;

    protected override void Map(HttpRoutes routes) => map(routes);
}
