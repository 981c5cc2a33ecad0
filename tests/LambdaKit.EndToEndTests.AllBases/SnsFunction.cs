using LambdaKit.Batches;
using Microsoft.Extensions.Logging;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>Takes the orders of a topic.</summary>
internal sealed class SnsFunction() : SnsHandler<Order>(OrderJson.Default.Order)
{
    protected override ValueTask HandleAsync(SnsMessage<Order> record, LambdaContext context, CancellationToken deadline)
    {
        context.Logger.LogInformation("Got {What}", record.Body.Id);
        return default;
    }
}
