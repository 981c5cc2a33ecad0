using LambdaKit.Http;

namespace LambdaKit.Tests.Http;

/// <summary>A handler of HTTP whose parts a test gives.</summary>
internal sealed class RoutedHandler(Action<HttpRoutes> map, HttpOptions? options = null, Func<Exception, HttpCall, HttpResult?>? onError = null) : HttpHandler
{
    protected override HttpOptions Options => options ?? base.Options;

    protected override void Map(HttpRoutes routes) => map(routes);

    protected override HttpResult? OnError(Exception exception, HttpCall call) => onError?.Invoke(exception, call);
}
