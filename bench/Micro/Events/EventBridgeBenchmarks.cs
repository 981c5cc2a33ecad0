using LambdaKit.Events.EventBridge;
using LambdaKit.Events.EventBridge.S3;

namespace LambdaKit.Benchmarks.Events;

/// <summary>An event with a typed detail, that an object was put; used: the bucket, the key, the size and the time.</summary>
public class EventBridgeBenchmarks()
    : EventBenchmarks<EventBridgeEvent<S3ObjectCreated>, EventBridgeBaseline>(
        EventBridgePayload.Of, EventBridgeEvent<S3ObjectCreated>.Parse, BaselineJson.Default.EventBridgeBaseline)
{
    private protected override int Use(EventBridgeEvent<S3ObjectCreated> model) =>
        model.Detail!.Bucket!.Name!.Length // the event has all of them
        + model.Detail.Object!.Key!.Length
        + (int)model.Detail.Object.Size!.Value
        + model.Time!.Value.Second;

    private protected override int Use(EventBridgeBaseline baseline) =>
        baseline.Detail!.Bucket!.Name!.Length // as above
        + baseline.Detail.Object!.Key!.Length
        + (int)baseline.Detail.Object.Size
        + baseline.Time.Second;
}
