using LambdaKit.Events.S3;

namespace LambdaKit.Benchmarks.Events;

/// <summary>The notification of one object.</summary>
public class S3Benchmarks() : EventBenchmarks<S3Event, S3Baseline>(S3Payload.Json, S3Event.Parse, BaselineJson.Default.S3Baseline);
