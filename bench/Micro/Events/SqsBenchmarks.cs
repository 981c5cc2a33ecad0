using LambdaKit.Events.Sqs;

namespace LambdaKit.Benchmarks.Events;

/// <summary>A batch of ten messages.</summary>
public class SqsBenchmarks() : EventBenchmarks<SqsEvent, SqsBaseline>(SqsPayload.Of(10), SqsEvent.Parse, BaselineJson.Default.SqsBaseline);
