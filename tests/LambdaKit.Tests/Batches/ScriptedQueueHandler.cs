using LambdaKit.Batches;

namespace LambdaKit.Tests.Batches;

internal sealed class ScriptedQueueHandler(QueueHistory history, ScriptedMessages script) : SqsHandler<Numbered>(NumberedJson.Default.Numbered)
{
    protected override BatchPolicy Policy { get; } = new() { MaxParallelism = history.Parallelism, Reserve = TimeSpan.FromSeconds(2) };

    protected override ValueTask HandleAsync(SqsMessage<Numbered> record, LambdaContext context, CancellationToken deadline) => script.HandleAsync(record.Body.Number);
}
