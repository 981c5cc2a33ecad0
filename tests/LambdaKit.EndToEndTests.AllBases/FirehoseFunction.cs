using LambdaKit.Events.Firehose;
using LambdaKit.Transforms;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>Doubles the content of records.</summary>
internal sealed class FirehoseFunction : FirehoseHandler
{
    protected override ValueTask<FirehoseResponseRecord> HandleAsync(FirehoseRecord record, LambdaContext context, CancellationToken deadline) =>
        new(record.Transformed((byte[])[.. record.Content.Span, .. record.Content.Span]));
}
