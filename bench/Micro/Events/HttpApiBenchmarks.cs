using LambdaKit.Events.HttpApi;

namespace LambdaKit.Benchmarks.Events;

/// <summary>A request to an HTTP API, payload format 2.0; used: route, path, one parameter, two headers and one claim.</summary>
public class HttpApiBenchmarks() : EventBenchmarks<HttpApiRequest, HttpApiBaseline>(HttpApiPayload.Of, HttpApiRequest.Parse, BaselineJson.Default.HttpApiBaseline)
{
    private protected override int Use(HttpApiRequest model) =>
        model.RouteKey!.Length // the request has all of them
        + model.RawPath!.Length
        + model.PathParameters["id"].Length
        + model.Headers["accept"]!.Length
        + model.Headers["authorization"]!.Length
        + model.RequestContext!.Authorizer!.Jwt!.Claims["sub"]!.Length;

    private protected override int Use(HttpApiBaseline baseline) =>
        baseline.RouteKey!.Length // as above
        + baseline.RawPath!.Length
        + baseline.PathParameters!["id"].Length
        + baseline.Headers!["accept"].Length
        + baseline.Headers["authorization"].Length
        + baseline.RequestContext!.Authorizer!.Jwt!.Claims!["sub"].Length;
}
