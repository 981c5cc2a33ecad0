using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using LambdaKit.Batches;
using LambdaKit.Events.Kinesis;
using LambdaKit.Testing;

namespace LambdaKit.Tests.Batches;

/// <summary>The batch handler of a stream against a model of a shard: a checkpoint, retries from the reported record on, batches cut in half, records given up.</summary>
public sealed class KinesisHandlerModelTests
{
    private const int Histories = 1000;
    private const int MaxRetries = 3;

    [Theory]
    [InlineData(BatchOrder.OfSource)]
    [InlineData(BatchOrder.ByKey)]
    public void Nothing_is_skipped_and_order_is_kept(BatchOrder order)
    {
        SynchronizationContext.SetSynchronizationContext(null); // so that what waits goes on at once, on this thread
        var deliveries = 0;
        var histories =
            from seed in Gen.Choose(0, int.MaxValue - 1)
            from records in Gen.Choose(1, 20)
            from keys in Gen.Choose(1, 4)
            from batchSize in Gen.Choose(1, 10)
            from failures in Gen.Choose(0, 40)
            from poison in Gen.Choose(0, 15)
            from slow in Gen.Choose(0, 100)
            from bisects in Gen.Elements(true, false)
            select new ShardHistory(seed, records, keys, batchSize, failures, poison, slow, bisects);

        // FsCheck prints the history, with its seed, when one fails.
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Histories), Prop.ForAll(Arb.From(histories), history => { deliveries += Run(history, order); }));

        Assert.True(deliveries > Histories, "The histories hardly delivered anything.");
    }

    private static int Run(ShardHistory history, BatchOrder order)
    {
        var random = new Random(history.Seed);
        var keys = Enumerable.Range(0, history.Records).Select(_ => random.Next(history.Keys)).ToArray();
        var isPoison = Enumerable.Range(0, history.Records).Select(_ => random.Next(100) < history.PoisonPercent).ToArray();
        var script = new ScriptedMessages(random, history.SlowPercent, history.FailurePercent);
        var handler = new ScriptedShardHandler(order, script);
        var givenUp = new HashSet<int>();
        var overtaken = new List<(int Record, int By)>(); // an assertion in the handler would only fail the record
        script.OnStart = number => overtaken.AddRange(Enumerable.Range(0, number)
            .Where(n => (order == BatchOrder.OfSource || keys[n] == keys[number]) && !script.Done.Contains(n) && !givenUp.Contains(n))
            .Select(n => (n, number)));

        var deliveries = 0;
        int checkpoint = 0, end = 0, retries = 0;
        while (checkpoint < history.Records)
        {
            end = end > checkpoint ? end : Math.Min(checkpoint + history.BatchSize, history.Records);
            var numbers = Enumerable.Range(checkpoint, end - checkpoint).ToArray();
            var doneBefore = script.Done.Count;
            var context = FakeLambdaContext.For("model").WithTimeout(TimeSpan.FromSeconds(30));
            var running = handler.InvokeAsync(new KinesisStreamEvent { Records = [.. numbers.Select(n => ToRecord(n, keys[n], isPoison[n]))] }, context).AsTask();
            deliveries++;
            while (!running.IsCompleted)
            {
                if (random.Next(15) > 0)
                    script.Release();
                else
                    context.Advance(TimeSpan.FromSeconds(28.5)); // less than the reserve is left
            }

            var failures = running.GetAwaiter().GetResult().BatchItemFailures;
            var firstOpen = numbers.FirstOrDefault(n => !script.Done.Skip(doneBefore).Contains(n), end);
            Assert.Equal(firstOpen == end ? [] : [Sequence(firstOpen)], failures.Select(f => f.ItemIdentifier));
            if (firstOpen > checkpoint)
                retries = 0;

            checkpoint = firstOpen;
            if (checkpoint == end)
                continue;

            if (++retries <= MaxRetries)
            {
                if (history.Bisects && end - checkpoint > 1)
                    end = checkpoint + (end - checkpoint) / 2;
                continue;
            }

            // The rest of the batch goes to the failure destination.
            givenUp.UnionWith(Enumerable.Range(checkpoint, end - checkpoint));
            checkpoint = end;
            retries = 0;
        }

        Assert.Empty(overtaken);
        Assert.Empty(script.UnderWay);
        Assert.Equal(Enumerable.Range(0, history.Records), script.Done.Concat(givenUp).Distinct().Order());
        if (order == BatchOrder.OfSource)
            Assert.Equal(script.Done.Distinct(), script.Done); // nothing is done twice
        return deliveries;
    }

    private static string Sequence(int number) => string.Create(CultureInfo.InvariantCulture, $"49590338271490256608559692538361571095921575989136588{number:000}");

    private static KinesisRecord ToRecord(int number, int key, bool isPoison) => new()
    {
        EventSource = "aws:kinesis",
        Payload = new KinesisRecordPayload
        {
            SequenceNumber = Sequence(number),
            PartitionKey = $"key-{key}",
            Data = isPoison ? "{ not JSON"u8.ToArray() : System.Text.Encoding.UTF8.GetBytes($$"""{"number":{{number}}}"""),
        },
    };
}
