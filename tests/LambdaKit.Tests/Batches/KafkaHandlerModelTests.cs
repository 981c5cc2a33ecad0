using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using LambdaKit.Batches;
using LambdaKit.Events.Kafka;
using LambdaKit.Testing;

namespace LambdaKit.Tests.Batches;

/// <summary>The batch handler of topics against a model of their partitions: each has a checkpoint of its own, and goes on from the offset that is reported for it.</summary>
public sealed class KafkaHandlerModelTests
{
    private const int Histories = 1000;
    private const int MaxRetries = 3;

    [Theory]
    [InlineData(BatchOrder.OfSource)]
    [InlineData(BatchOrder.ByKey)]
    public void Nothing_is_skipped_and_each_partition_keeps_its_order(BatchOrder order)
    {
        SynchronizationContext.SetSynchronizationContext(null); // so that what waits goes on at once, on this thread
        var deliveries = 0;
        var histories =
            from seed in Gen.Choose(0, int.MaxValue - 1)
            from partitions in Gen.Choose(1, 4)
            from records in Gen.Choose(1, 20)
            from keys in Gen.Choose(1, 4)
            from batchSize in Gen.Choose(1, 10)
            from failures in Gen.Choose(0, 40)
            from poison in Gen.Choose(0, 15)
            from slow in Gen.Choose(0, 100)
            select new TopicHistory(seed, partitions, records, keys, batchSize, failures, poison, slow);

        // FsCheck prints the history, with its seed, when one fails.
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Histories), Prop.ForAll(Arb.From(histories), history => { deliveries += Run(history, order); }));

        Assert.True(deliveries > Histories, "The histories hardly delivered anything.");
    }

    private static int Run(TopicHistory history, BatchOrder order)
    {
        var random = new Random(history.Seed);
        var partitionOf = Numbers(history).Select(_ => random.Next(history.Partitions)).ToArray();
        var keys = Numbers(history).Select(_ => random.Next(history.Keys)).ToArray();
        var isPoison = Numbers(history).Select(_ => random.Next(100) < history.PoisonPercent).ToArray();
        var script = new ScriptedMessages(random, history.SlowPercent, history.FailurePercent);
        var handler = new ScriptedTopicHandler(order, script);
        var givenUp = new HashSet<int>();
        var overtaken = new List<(int Record, int By)>(); // an assertion in the handler would only fail the record
        script.OnStart = number => overtaken.AddRange(Enumerable.Range(0, number)
            .Where(n => partitionOf[n] == partitionOf[number] && (order == BatchOrder.OfSource || keys[n] == keys[number]) && !script.Done.Contains(n) && !givenUp.Contains(n))
            .Select(n => (n, number)));

        // What is left of each partition, from its checkpoint on.
        var logs = Enumerable.Range(0, history.Partitions).Select(p => Numbers(history).Where(n => partitionOf[n] == p).ToList()).ToArray();
        var retries = new int[history.Partitions];
        var deliveries = 0;
        while (logs.Any(log => log.Count > 0))
        {
            var numbers = logs.SelectMany(log => log.Take(random.Next(history.BatchSize + 1))).ToArray();
            if (numbers.Length == 0)
                continue;

            var doneBefore = script.Done.Count;
            var context = FakeLambdaContext.For("model").WithTimeout(TimeSpan.FromSeconds(30));
            var running = handler.InvokeAsync(Testing.Events.Kafka([.. numbers.Select(n => ToRecord(n, partitionOf[n], keys[n], isPoison[n]))]), context).AsTask();
            deliveries++;
            while (!running.IsCompleted)
            {
                if (random.Next(15) > 0)
                    script.Release();
                else
                    context.Advance(TimeSpan.FromSeconds(28.5)); // less than the reserve is left
            }

            // The report: of each partition that is not done, the first record that is open, and nothing else.
            var done = script.Done.Skip(doneBefore).ToHashSet();
            var open = numbers.Where(n => !done.Contains(n)).GroupBy(n => partitionOf[n]).ToDictionary(group => group.Key, group => group.Min());
            var reported = running.GetAwaiter().GetResult().BatchItemFailures.Select(failure => ($"{failure.ItemIdentifier?.Partition}", failure.ItemIdentifier?.Offset));
            Assert.Equal(open.Select(one => ($"orders-{one.Key}", (long?)one.Value)).Order(), reported.Order());

            foreach (var partition in numbers.Select(n => partitionOf[n]).Distinct())
            {
                var batch = numbers.Where(n => partitionOf[n] == partition).ToList();
                var next = open.GetValueOrDefault(partition, int.MaxValue);
                var settled = batch.Count(n => n < next);
                retries[partition] = settled > 0 ? 0 : retries[partition] + 1;
                if (retries[partition] > MaxRetries)
                {
                    // The batch of the partition goes to the failure destination.
                    givenUp.UnionWith(batch);
                    settled = batch.Count;
                    retries[partition] = 0;
                }

                logs[partition].RemoveRange(0, settled);
            }
        }

        Assert.Empty(overtaken);
        Assert.Empty(script.UnderWay);
        Assert.Equal(Numbers(history), script.Done.Concat(givenUp).Distinct().Order());
        if (order == BatchOrder.OfSource)
            Assert.Equal(script.Done.Distinct(), script.Done); // nothing is done twice
        return deliveries;
    }

    private static IEnumerable<int> Numbers(TopicHistory history) => Enumerable.Range(0, history.Records);

    /// <summary>Offsets have gaps, as in a topic that is compacted.</summary>
    private static KafkaRecord ToRecord(int number, int partition, int key, bool isPoison) => Testing.Events.KafkaRecord(
        "orders",
        isPoison ? "{ not JSON" : string.Create(CultureInfo.InvariantCulture, $"{{\"number\":{number}}}"),
        new KafkaRecordOptions { Key = $"key-{key}", Partition = partition, Offset = number });
}
