using LambdaKit.Batches;
using Microsoft.Extensions.Logging;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>Takes the orders of a broker.</summary>
internal sealed class MqFunction() : MqHandler<Order>(OrderJson.Default.Order)
{
    protected override ValueTask HandleAsync(MqMessage<Order> record, LambdaContext context, CancellationToken deadline)
    {
        context.Logger.LogInformation("Got {What}", record.Body.Id);
        return default;
    }
}
