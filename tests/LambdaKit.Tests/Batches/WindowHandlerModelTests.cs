using FsCheck;
using FsCheck.Fluent;
using LambdaKit.Batches;

namespace LambdaKit.Tests.Batches;

/// <summary>The handler of tumbling windows against a model of their shards, several at once on one handler: state handed on, retries, batches cut in half, windows that end early.</summary>
public sealed class WindowHandlerModelTests
{
    private const int Histories = 1000;

    [Fact]
    public void Each_record_is_counted_once_in_the_state_with_which_its_window_ends()
    {
        SynchronizationContext.SetSynchronizationContext(null); // so that what waits goes on at once, on this thread
        var deliveries = 0;
        var histories =
            from seed in Gen.Choose(0, int.MaxValue - 1)
            from shards in Gen.Choose(1, 3)
            from records in Gen.Choose(1, 15)
            from windowLength in Gen.Choose(1, 8)
            from batchSize in Gen.Choose(1, 6)
            from failures in Gen.Choose(0, 40)
            from poison in Gen.Choose(0, 15)
            from slow in Gen.Choose(0, 100)
            from big in Gen.Frequency((9, Gen.Constant(0)), (1, Gen.Constant(8)))
            from bisects in Gen.Elements(true, false)
            from setsAside in Gen.Elements(true, false)
            from throws in Gen.Elements(true, false)
            select new WindowHistory(seed, shards, records, windowLength, batchSize, failures, poison, slow, big, bisects, setsAside, throws);

        // FsCheck prints the history, with its seed, when one fails.
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Histories), Prop.ForAll(Arb.From(histories), history => { deliveries += Run(history); }));

        Assert.True(deliveries > Histories, "The histories hardly delivered anything.");
    }

    private static int Run(WindowHistory history)
    {
        var random = new Random(history.Seed);
        var script = new ScriptedMessages(random, history.SlowPercent, history.FailurePercent);
        var sink = new SetAsideIds();
        var policy = new BatchPolicy
        {
            Reserve = TimeSpan.FromSeconds(2),
            Unreadable = history.SetsAside ? RecordFailureAction.SetAside : RecordFailureAction.HandBack,
            FailureSink = sink,
            ThrowsWhenAllFail = history.Throws,
        };
        var handler = new ScriptedWindowHandler(policy, script);
        var shards = Enumerable.Range(0, history.Shards).Select(index => new WindowedShard(index, history, random, handler, script, sink)).ToArray();
        handler.OnAdd = (window, state, number) => shards.Single(shard => shard.Has(window)).CheckAdd(window, state, number);
        handler.OnEnded = (window, state) => shards.Single(shard => shard.Has(window)).NoteEnd(state);

        while (shards.Any(shard => !shard.IsFinished))
        {
            var idle = shards.Where(shard => !shard.IsRunning && !shard.IsFinished).ToArray();
            if (idle.Length > 0 && (script.WaitingCount == 0 || random.Next(3) == 0))
                idle[random.Next(idle.Length)].Start();
            else if (random.Next(15) > 0)
                script.Release();
            else
                shards[random.Next(shards.Length)].Context.Advance(TimeSpan.FromSeconds(28.5)); // less than the reserve is left

            foreach (var shard in shards)
                shard.SettleIfComplete();
        }

        Assert.Empty(script.UnderWay);
        Assert.All(shards, shard => shard.CheckEnd());
        return shards.Sum(shard => shard.Deliveries);
    }
}
