using LambdaKit.Batches;

namespace LambdaKit.Tests.Batches;

internal sealed class ScriptedShardHandler(BatchOrder order, ScriptedMessages script) : KinesisHandler<Numbered>(NumberedJson.Default.Numbered)
{
    protected override BatchPolicy Policy { get; } = new() { Order = order, MaxParallelism = 4, Reserve = TimeSpan.FromSeconds(2) };

    protected override ValueTask HandleAsync(KinesisRecord<Numbered> record, LambdaContext context, CancellationToken deadline) => script.HandleAsync(record.Data.Number);
}
