using LambdaKit.Batches;
using LambdaKit.Events.S3Batch;
using LambdaKit.Transforms;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>Tags objects, except those that it does not know.</summary>
internal sealed class S3BatchFunction : S3BatchHandler
{
    protected override ValueTask<S3BatchResult> HandleAsync(S3BatchTask record, LambdaContext context, CancellationToken deadline) =>
        record.DecodedKey == "cat.png" ? new(record.Succeeded("tagged")) : throw new PermanentFailureException("The object is not known.");
}
