using LambdaKit.Events.HttpApi;

namespace LambdaKit.Benchmarks.Events;

/// <summary>A request to an HTTP API, payload format 2.0.</summary>
public class HttpApiBenchmarks() : EventBenchmarks<HttpApiRequest, HttpApiBaseline>(HttpApiPayload.Json, HttpApiRequest.Parse, BaselineJson.Default.HttpApiBaseline);
