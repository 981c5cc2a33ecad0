using LambdaKit.Events.ApiGateway;

namespace LambdaKit.Benchmarks.Events;

/// <summary>A request to a REST API, with its many nulls.</summary>
public class RestApiBenchmarks() : EventBenchmarks<ApiGatewayProxyRequest, RestApiBaseline>(RestApiPayload.Json, ApiGatewayProxyRequest.Parse, BaselineJson.Default.RestApiBaseline);
