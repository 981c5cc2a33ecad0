using LambdaKit.Events.S3;

namespace LambdaKit.Benchmarks.Events;

/// <summary>The notification of one object; used: the bucket, the key as it is in the event, and the time.</summary>
public class S3Benchmarks() : EventBenchmarks<S3Event, S3Baseline>(S3Payload.Of, S3Event.Parse, BaselineJson.Default.S3Baseline)
{
    private protected override int Use(S3Event model)
    {
        var record = model.Records[0];
        return record.S3!.Bucket!.Name!.Length + record.S3.Object!.Key!.Length + record.EventTime!.Value.Second; // the notification has them
    }

    private protected override int Use(S3Baseline baseline)
    {
        var record = baseline.Records![0]; // as above
        return record.S3!.Bucket!.Name!.Length + record.S3.Object!.Key!.Length + record.EventTime.Second; // as above
    }
}
