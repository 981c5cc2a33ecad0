using LambdaKit.Batches;
using LambdaKit.Handlers;

namespace LambdaKit.Tests.Batches;

/// <summary>Handles messages as a seed says, and lets the test decide when those that wait go on. Everything happens on the test's thread.</summary>
internal sealed class ScriptedQueueHandler(QueueHistory history, Random random) : SqsHandler<Numbered>(NumberedJson.Default.Numbered)
{
    private readonly List<TaskCompletionSource> _waiting = [];

    public List<int> Started { get; } = [];

    public List<int> Done { get; } = [];

    public HashSet<int> UnderWay { get; } = [];

    public int WaitingCount => _waiting.Count;

    /// <summary>Called when a message is about to be handled.</summary>
    public Action<int> OnStart { get; set; } = _ => { };

    protected override BatchPolicy Policy { get; } = new() { MaxParallelism = history.Parallelism, Reserve = TimeSpan.FromSeconds(2) };

    public void Release()
    {
        var index = random.Next(_waiting.Count);
        var one = _waiting[index];
        _waiting.RemoveAt(index);
        one.SetResult();
    }

    protected override async ValueTask HandleAsync(SqsMessage<Numbered> record, LambdaContext context, CancellationToken deadline)
    {
        var number = record.Body.Number;
        OnStart(number);
        Started.Add(number);
        UnderWay.Add(number);
        try
        {
            for (var steps = random.Next(100) < history.SlowPercent ? random.Next(1, 4) : 0; steps > 0; steps--)
            {
                var waiting = new TaskCompletionSource();
                _waiting.Add(waiting);
                await waiting.Task;
            }

            if (random.Next(100) < history.FailurePercent)
                throw new InvalidOperationException("as scripted");

            Done.Add(number);
        }
        finally
        {
            UnderWay.Remove(number);
        }
    }
}
