using LambdaKit.Batches;
using Microsoft.Extensions.Logging;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>Takes the orders of a Kafka topic.</summary>
internal sealed class KafkaFunction() : KafkaHandler<string, Order>(OrderJson.Default.Order)
{
    protected override ValueTask HandleAsync(KafkaRecord<string, Order> record, LambdaContext context, CancellationToken deadline)
    {
        context.Logger.LogInformation("Got {What}", record.Key + record.Value?.Id);
        return default;
    }
}
