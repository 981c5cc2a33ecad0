using LambdaKit.Batches;
using Microsoft.Extensions.Logging;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>Takes the changes of a collection of orders.</summary>
internal sealed class DocumentDbFunction() : DocumentDbHandler<Order>(OrderJson.Default.Order)
{
    protected override ValueTask HandleAsync(DocumentDbChange<Order> record, LambdaContext context, CancellationToken deadline)
    {
        context.Logger.LogInformation("Got {What}", record.After?.Id);
        return default;
    }
}
