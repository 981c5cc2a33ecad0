using LambdaKit.Events.ApiGateway;

namespace LambdaKit.Benchmarks.Events;

/// <summary>A request to a REST API, with its many nulls; used: route, path, one parameter, two headers and the body.</summary>
public class RestApiBenchmarks() : EventBenchmarks<ApiGatewayProxyRequest, RestApiBaseline>(RestApiPayload.Of, ApiGatewayProxyRequest.Parse, BaselineJson.Default.RestApiBaseline)
{
    private protected override int Use(ApiGatewayProxyRequest model) =>
        model.Resource!.Length // the request has all of them
        + model.Path!.Length
        + model.PathParameters["id"].Length
        + model.Headers["Content-Type"]!.Length
        + model.Headers["X-Forwarded-For"]!.Length
        + model.Body!.Length;

    private protected override int Use(RestApiBaseline baseline) =>
        baseline.Resource!.Length // as above
        + baseline.Path!.Length
        + baseline.PathParameters!["id"].Length
        + baseline.Headers!["Content-Type"].Length
        + baseline.Headers["X-Forwarded-For"].Length
        + baseline.Body!.Length;
}
