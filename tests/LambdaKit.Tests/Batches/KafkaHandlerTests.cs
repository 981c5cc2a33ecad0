using LambdaKit.Batches;
using LambdaKit.Events.Kafka;
using LambdaKit.Testing;

namespace LambdaKit.Tests.Batches;

public sealed class KafkaHandlerTests
{
    private readonly FakeLambdaContext _context = FakeLambdaContext.For("topics");
    private readonly List<string> _handled = [];

    [Fact]
    public async Task A_partition_that_fails_is_reported_from_there_on_and_the_others_are_done()
    {
        var batch = Testing.Events.Kafka(Record(0, 10, "a"), Record(0, 11, "bad"), Record(0, 12, "c"), Record(1, 7, "d"), Record(1, 8, "e"));

        var answer = await new Topic(Handle).InvokeJsonAsync(batch.ToJson(), _context);

        Assert.Equal(["a", "d", "e"], _handled);
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":{"partition":"orders-0","offset":11}}]}""", answer);
    }

    [Fact]
    public async Task Each_partition_that_fails_is_named_once_by_its_lowest_failure()
    {
        var batch = Testing.Events.Kafka(Record(0, 10, "bad"), Record(0, 11, "bad"), Record(1, 7, "d"), Record(1, 8, "bad"));

        var response = await new Topic(Handle, new BatchPolicy { ContinuesAfterFailure = true }).InvokeAsync(batch, _context);

        Assert.Equal([("orders-0", 10), ("orders-1", 8)], response.BatchItemFailures.Select(failure => (failure.ItemIdentifier?.Partition, failure.ItemIdentifier?.Offset)));
    }

    [Fact]
    public async Task Nothing_failed_is_an_empty_report()
    {
        Assert.Equal("""{"batchItemFailures":[]}""", await new Topic(Handle).InvokeJsonAsync(Testing.Events.Kafka("orders", "a").ToJson(), _context));
    }

    [Fact]
    public async Task Keys_and_values_come_as_objects_and_a_missing_value_is_a_tombstone()
    {
        var seen = new List<KafkaRecord<string, Numbered>>();
        var batch = Testing.Events.Kafka(
            Testing.Events.KafkaRecord("orders", """{"number":5}""", new KafkaRecordOptions { Key = "k1", Partition = 2, Offset = 9 }),
            Testing.Events.KafkaRecord("orders", null, new KafkaRecordOptions { Key = "k1", Partition = 2, Offset = 10 }),
            Testing.Events.KafkaRecord("orders", """{"number":6}""", new KafkaRecordOptions { Partition = 2, Offset = 11 }));

        var response = await new TypedTopic(seen).InvokeAsync(batch, _context);

        Assert.Empty(response.BatchItemFailures);
        Assert.Equal([("k1", 5, false, 9L), ("k1", null, true, 10L), (null, 6, false, 11L)], seen.Select(record => (record.Key, record.Value?.Number, record.IsTombstone, record.Offset)));
        Assert.All(seen, record => Assert.Equal(("orders", 2L), (record.Topic, record.Partition)));
    }

    [Fact]
    public async Task A_value_that_cannot_be_read_stops_its_partition()
    {
        var seen = new List<KafkaRecord<string, Numbered>>();
        var batch = Testing.Events.Kafka(Record(0, 1, """{"number":1}"""), Record(0, 2, "poison"), Record(0, 3, """{"number":3}"""));

        var response = await new TypedTopic(seen).InvokeAsync(batch, _context);

        Assert.Equal(2, Assert.Single(response.BatchItemFailures).ItemIdentifier?.Offset);
        Assert.Equal(1, Assert.Single(seen).Value?.Number);
    }

    [Fact]
    public async Task A_record_without_an_offset_that_fails_fails_the_batch_since_nothing_could_name_it()
    {
        var batch = new KafkaEvent { Records = new Dictionary<string, IReadOnlyList<KafkaRecord>> { ["orders-0"] = [new KafkaRecord { Topic = "orders", Partition = 0, Value = "bad"u8.ToArray() }] } };

        await Assert.ThrowsAsync<ArgumentException>(() => new Topic(Handle).InvokeAsync(batch, _context).AsTask());
    }

    [Theory]
    [InlineData("aws:kafka")]
    [InlineData("SelfManagedKafka")]
    [InlineData("aws:SelfManagedKafka")]
    [InlineData(null)]
    public async Task A_cluster_is_taken_whatever_it_calls_itself(string? eventSource)
    {
        var batch = Testing.Events.Kafka("orders", "a");

        await new Topic(Handle).InvokeAsync(new KafkaEvent { EventSource = eventSource, Records = batch.Records }, _context);

        Assert.Equal(["a"], _handled);
    }

    [Theory]
    [InlineData("aws:amq")]
    [InlineData("aws:other")]
    public async Task Another_source_is_refused(string eventSource)
    {
        var batch = Testing.Events.Kafka("orders", "a");

        await Assert.ThrowsAsync<LambdaConfigurationException>(() => new Topic(Handle).InvokeAsync(new KafkaEvent { EventSource = eventSource, Records = batch.Records }, _context).AsTask());
        await Assert.ThrowsAsync<LambdaConfigurationException>(() => new Topic(Handle).InvokeJsonAsync(Testing.Events.Sqs("a").ToJson(), _context));
        Assert.Empty(_handled);
    }

    private static KafkaRecord Record(int partition, long offset, string value) => Testing.Events.KafkaRecord("orders", value, new KafkaRecordOptions { Partition = partition, Offset = offset });

    private void Handle(string value)
    {
        if (value == "bad")
            throw new TimeoutException();
        _handled.Add(value);
    }

    private sealed class Topic(Action<string> handle, BatchPolicy? policy = null) : KafkaHandler<string, string>
    {
        protected override BatchPolicy Policy => policy ?? base.Policy;

        protected override ValueTask HandleAsync(KafkaRecord<string, string> record, LambdaContext context, CancellationToken deadline)
        {
            handle(record.Value!); // the test gives each a value
            return default;
        }
    }

    private sealed class TypedTopic(List<KafkaRecord<string, Numbered>> seen) : KafkaHandler<string, Numbered>(NumberedJson.Default.Numbered)
    {
        protected override ValueTask HandleAsync(KafkaRecord<string, Numbered> record, LambdaContext context, CancellationToken deadline)
        {
            seen.Add(record);
            return default;
        }
    }
}
