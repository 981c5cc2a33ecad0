using FsCheck;
using FsCheck.Fluent;
using LambdaKit.Events.Sqs;
using LambdaKit.Testing;

namespace LambdaKit.Tests.Batches;

/// <summary>The batch handler of a queue against a model of the queue: whatever the handlers do, nothing is lost, and nothing overtakes in its group.</summary>
public sealed class SqsHandlerModelTests
{
    private const int Histories = 1000;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Nothing_is_lost_and_nothing_is_acknowledged_before_it_is_done(bool isFifo)
    {
        SynchronizationContext.SetSynchronizationContext(null); // so that what waits goes on at once, on this thread
        var deliveries = 0;
        var histories =
            from seed in Gen.Choose(0, int.MaxValue - 1)
            from messages in Gen.Choose(1, 14)
            from groups in Gen.Choose(1, 4)
            from batchSize in Gen.Choose(1, 10)
            from parallelism in Gen.Choose(1, 5)
            from failures in Gen.Choose(0, 50)
            from poison in Gen.Choose(0, 20)
            from slow in Gen.Choose(0, 100)
            from invocations in Gen.Choose(1, 3)
            select new QueueHistory(seed, isFifo, messages, groups, batchSize, parallelism, failures, poison, slow, invocations);

        // FsCheck prints the history, with its seed, when one fails.
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Histories), Prop.ForAll(Arb.From(histories), history => { deliveries += Run(history); }));

        Assert.True(deliveries > Histories, "The histories hardly delivered anything.");
    }

    private static int Run(QueueHistory history)
    {
        var random = new Random(history.Seed);
        var queue = new ModelQueue(history, random);
        var script = new ScriptedMessages(random, history.SlowPercent, history.FailurePercent);
        var handler = new ScriptedQueueHandler(history, script);
        var overtaken = new List<(int Message, int By)>(); // an assertion in the handler would only fail the message
        script.OnStart = number =>
        {
            if (history.IsFifo)
            {
                overtaken.AddRange(Enumerable.Range(0, number)
                    .Where(n => queue.GroupOf(n) == queue.GroupOf(number) && !script.Done.Contains(n) && !queue.DeadLetters.Contains(n))
                    .Select(n => (n, number)));
            }
        };

        var deliveries = 0;
        var running = new List<(SqsEvent Batch, FakeLambdaContext Context, Task<SqsBatchResponse> Task)>();
        while (!queue.IsEmpty)
        {
            while (running.Count < history.Invocations && queue.Receive(history.BatchSize) is { } batch)
            {
                var context = FakeLambdaContext.For("model").WithTimeout(TimeSpan.FromSeconds(30));
                running.Add((batch, context, handler.InvokeAsync(batch, context).AsTask()));
                deliveries++;
            }

            foreach (var invocation in running.Where(r => r.Task.IsCompleted).ToList())
            {
                CheckReport(invocation.Batch, invocation.Task.GetAwaiter().GetResult(), script.Done);
                queue.Settle(invocation.Batch, [.. invocation.Task.Result.BatchItemFailures.Select(f => f.ItemIdentifier)]);
                running.Remove(invocation);
            }

            if (script.WaitingCount > 0 && random.Next(12) > 0)
                script.Release();
            else if (script.WaitingCount > 0 && running.Count > 0)
                running[random.Next(running.Count)].Context.Advance(TimeSpan.FromSeconds(28.5)); // less than the reserve is left
        }

        Assert.Empty(overtaken);
        Assert.Empty(script.UnderWay);
        Assert.Equal(Enumerable.Range(0, history.Messages), queue.Deleted.Concat(queue.DeadLetters).Order());
        Assert.Equal(queue.Deleted.Order(), script.Done.Order());
        return deliveries;
    }

    /// <summary>The report names those that are not done, each once and by its own id, and no others.</summary>
    private static void CheckReport(SqsEvent batch, SqsBatchResponse response, IReadOnlyList<int> handled)
    {
        var done = handled.Select(ModelQueue.Id).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(batch.Records.Select(m => m.MessageId!).Where(id => !done.Contains(id)), response.BatchItemFailures.Select(f => f.ItemIdentifier));
    }
}
