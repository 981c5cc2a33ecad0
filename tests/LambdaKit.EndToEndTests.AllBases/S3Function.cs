using LambdaKit.Batches;
using Microsoft.Extensions.Logging;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>Takes the objects of a bucket.</summary>
internal sealed class S3Function : S3Handler
{
    protected override ValueTask HandleAsync(S3Notification record, LambdaContext context, CancellationToken deadline)
    {
        context.Logger.LogInformation("Got {What}", record.Key);
        return default;
    }
}
