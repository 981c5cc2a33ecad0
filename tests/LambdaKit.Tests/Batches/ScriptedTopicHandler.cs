using LambdaKit.Batches;

namespace LambdaKit.Tests.Batches;

internal sealed class ScriptedTopicHandler(BatchOrder order, ScriptedMessages script) : KafkaHandler<string, Numbered>(NumberedJson.Default.Numbered)
{
    protected override BatchPolicy Policy { get; } = new() { Order = order, MaxParallelism = 4, Reserve = TimeSpan.FromSeconds(2) };

    protected override ValueTask HandleAsync(KafkaRecord<string, Numbered> record, LambdaContext context, CancellationToken deadline) => script.HandleAsync(record.Value!.Number); // the model gives each a value
}
