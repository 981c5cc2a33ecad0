using LambdaKit.Events.KinesisAnalytics;
using LambdaKit.Transforms;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>Drops the rows that are empty.</summary>
internal sealed class KinesisAnalyticsFunction : KinesisAnalyticsHandler
{
    protected override ValueTask<KinesisAnalyticsInputResponseRecord> HandleAsync(KinesisAnalyticsInputRecord record, LambdaContext context, CancellationToken deadline) =>
        new(record.Data is { Length: > 0 } data ? record.Transformed(data) : record.Dropped());
}
