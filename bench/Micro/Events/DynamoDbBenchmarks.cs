using LambdaKit.Events.DynamoDb;

namespace LambdaKit.Benchmarks.Events;

/// <summary>A batch of ten changes with both images.</summary>
public class DynamoDbBenchmarks() : EventBenchmarks<DynamoDbStreamEvent, DynamoDbBaseline>(DynamoDbPayload.Of(10), DynamoDbStreamEvent.Parse, BaselineJson.Default.DynamoDbBaseline);
