using LambdaKit.Batches;
using Microsoft.Extensions.Logging;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>Takes the orders of a Kinesis stream.</summary>
internal sealed class KinesisFunction() : KinesisHandler<Order>(OrderJson.Default.Order)
{
    protected override ValueTask HandleAsync(KinesisRecord<Order> record, LambdaContext context, CancellationToken deadline)
    {
        context.Logger.LogInformation("Got {What}", record.Data.Id);
        return default;
    }
}
