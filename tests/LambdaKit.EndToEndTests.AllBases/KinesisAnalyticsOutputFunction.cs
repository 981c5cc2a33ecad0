using LambdaKit.Events.KinesisAnalytics;
using LambdaKit.Transforms;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>Delivers rows.</summary>
internal sealed class KinesisAnalyticsOutputFunction : KinesisAnalyticsOutputHandler
{
    protected override ValueTask<KinesisAnalyticsOutputResponseRecord> HandleAsync(KinesisAnalyticsOutputRecord record, LambdaContext context, CancellationToken deadline) =>
        new(record.Delivered());
}
