using System.Text.Json;
using LambdaKit.Events.Batches;
using LambdaKit.Events.Sqs;

namespace LambdaKit.Benchmarks.Batches;

/// <summary>The loop made by hand: each body is read, what throws is reported.</summary>
internal sealed class BareSqsHandler : LambdaHandler<SqsEvent, SqsBatchResponse>
{
    private int _sum;

    protected override ValueTask<SqsBatchResponse> HandleAsync(SqsEvent value, LambdaContext context, CancellationToken deadline)
    {
        var failures = new List<BatchItemFailure>();
        foreach (var message in value.Records)
        {
            try
            {
                var order = JsonSerializer.Deserialize(message.GetBodyUtf8().Span, QueuedOrderJson.Default.QueuedOrder)!;
                _sum += order.Order;
            }
            catch (Exception)
            {
                failures.Add(new BatchItemFailure(message.MessageId!));
            }
        }

        return new(new SqsBatchResponse { BatchItemFailures = failures });
    }
}
