using LambdaKit.Events.CloudWatchLogs;
using LambdaKit.Transforms;
using Microsoft.Extensions.Logging;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>Takes the entries of a log group.</summary>
internal sealed class CloudWatchLogsFunction : CloudWatchLogsHandler
{
    protected override ValueTask HandleAsync(CloudWatchLogsBatch batch, LambdaContext context, CancellationToken deadline)
    {
        context.Logger.LogInformation("Got {What}", batch.LogEvents[0].Message);
        return default;
    }
}
