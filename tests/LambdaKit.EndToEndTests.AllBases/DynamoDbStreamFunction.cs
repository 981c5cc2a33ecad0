using LambdaKit.Batches;
using Microsoft.Extensions.Logging;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>Takes the changes of a table of orders.</summary>
internal sealed class DynamoDbStreamFunction() : DynamoDbStreamHandler<Order>(OrderJson.Default.Order)
{
    protected override ValueTask HandleAsync(DynamoDbChange<Order> record, LambdaContext context, CancellationToken deadline)
    {
        context.Logger.LogInformation("Got {What}", record.After?.Id);
        return default;
    }
}
