using LambdaKit.Events.Sqs;

namespace LambdaKit.Benchmarks.Events;

/// <summary>A batch of ten messages; used: the bodies and the identifiers.</summary>
public class SqsBenchmarks() : EventBenchmarks<SqsEvent, SqsBaseline>(document => SqsPayload.Of(document, 10), SqsEvent.Parse, BaselineJson.Default.SqsBaseline)
{
    private protected override int Use(SqsEvent model)
    {
        var sum = 0;
        foreach (var message in model.Records)
            sum += message.Body!.Length + message.MessageId!.Length; // every message has both
        return sum;
    }

    private protected override int Use(SqsBaseline baseline)
    {
        var sum = 0;
        foreach (var message in baseline.Records!) // as above
            sum += message.Body!.Length + message.MessageId!.Length;
        return sum;
    }
}
