using LambdaKit;
using LambdaKit.Events.Batches;
using LambdaKit.Events.Sqs;

namespace RuntimeFunction;

/// <summary>A batch of messages, of which those that say so fail.</summary>
public sealed class QueueHandler : LambdaHandler<SqsEvent, SqsBatchResponse>
{
    protected override ValueTask<SqsBatchResponse> HandleAsync(SqsEvent value, LambdaContext context, CancellationToken deadline)
    {
        List<BatchItemFailure>? failures = null;
        foreach (var message in value.Records)
        {
            if (QueuedOrder.Parse(message.Body ?? "").Fail)
                (failures ??= []).Add(new BatchItemFailure(message.MessageId ?? ""));
        }
        return new(new SqsBatchResponse { BatchItemFailures = failures ?? [] });
    }
}
