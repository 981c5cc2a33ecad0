using LambdaKit.Events.Kinesis;

namespace LambdaKit.Benchmarks.Events;

/// <summary>A batch of a hundred records of about 100 bytes; used: their data and partition keys.</summary>
public class KinesisBenchmarks()
    : EventBenchmarks<KinesisStreamEvent, KinesisBaseline>(document => KinesisPayload.Of(document, 100), KinesisStreamEvent.Parse, BaselineJson.Default.KinesisBaseline)
{
    private protected override int Use(KinesisStreamEvent model)
    {
        var sum = 0;
        foreach (var record in model.Records)
            sum += record.Data.Length + record.PartitionKey!.Length; // every record has one
        return sum;
    }

    private protected override int Use(KinesisBaseline baseline)
    {
        var sum = 0;
        foreach (var record in baseline.Records!) // as above
            sum += record.Kinesis!.Data!.Length + record.Kinesis.PartitionKey!.Length;
        return sum;
    }
}
